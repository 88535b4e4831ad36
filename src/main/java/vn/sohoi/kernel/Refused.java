package vn.sohoi.kernel;

import java.util.List;

/**
 * A wish that the book does not carry out, with a sentence for the person who asked. The sentence stands in the texts of
 * a feature under {@code key}; it says what happened, whether the work is safe and what to do now.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence; its first word names the feature whose texts hold it. */
    public String key() {
        return key;
    }

    /** What the sentence's places are filled with, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
