package vn.sohoi.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.sohoi.kernel.Refused;

/** The sentences of all features, found in their folders: {@code texts.properties} and {@code texts_en.properties}. */
public final class Texts {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;

    private Texts(Map<String, String> vietnamese, Map<String, String> english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Reads every feature's texts. A key that stands twice is a mistake of the house and stops the start. */
    public static Texts ofAllFeatures() {
        return new Texts(
                read("classpath*:vn/sohoi/**/texts.properties"), read("classpath*:vn/sohoi/**/texts_en.properties"));
    }

    /** The sentence in the reader's language. An unknown key is a mistake of the house. */
    public String say(Locale language, String key, Object... arguments) {
        var pattern = ("en".equals(language.getLanguage()) ? english : vietnamese).get(key);
        if (pattern == null) throw new IllegalArgumentException("No text for " + key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** The sentence of a refusal in the reader's language. */
    public String say(Locale language, Refused refused) {
        return say(language, refused.key(), refused.arguments().toArray());
    }

    /** Whether both languages know the key. */
    public boolean knows(String key) {
        return vietnamese.containsKey(key) && english.containsKey(key);
    }

    /** One line in both languages, for the command line. */
    public String both(String key, Object... arguments) {
        return say(VIETNAMESE, key, arguments) + " / " + say(Locale.ENGLISH, key, arguments);
    }

    /** The sentence of a refusal in both languages. */
    public String both(Refused refused) {
        return both(refused.key(), refused.arguments().toArray());
    }

    /** All Vietnamese sentences by key. */
    public Map<String, String> vietnamese() {
        return Map.copyOf(vietnamese);
    }

    /** All English sentences by key. */
    public Map<String, String> english() {
        return Map.copyOf(english);
    }

    private static Map<String, String> read(String pattern) {
        var all = new HashMap<String, String>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var part = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    part.load(reader);
                }
                part.forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null)
                        throw new IllegalStateException("Text stands twice: " + key);
                });
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }
}
