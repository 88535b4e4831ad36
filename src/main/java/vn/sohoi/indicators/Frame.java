package vn.sohoi.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.sohoi.kernel.Refused;

/** In which tree the units of a figure stand. */
public sealed interface Frame {
    /** The tree of each asked day. */
    record AsItWas() implements Frame {}

    /** The tree of today: the past restated. */
    record Today() implements Frame {}

    /** The tree of another day. */
    record On(LocalDate day) implements Frame {}

    /**
     * Reads {@code as-it-was}, {@code today} or a date.
     *
     * @throws Refused when it is none of them
     */
    static Frame parse(String text) {
        if (text.equals("as-it-was")) return new AsItWas();
        if (text.equals("today")) return new Today();
        try {
            return new On(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            throw new Refused("indicators.frame-unreadable", text);
        }
    }

    /** The way it is written. */
    default String word() {
        if (this instanceof On on) return on.day().toString();
        return this instanceof Today ? "today" : "as-it-was";
    }
}
