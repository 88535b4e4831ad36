package vn.sohoi.indicators;

import java.util.Locale;

/** How a figure was got; of two parts the later in this order holds for both. */
public enum How {
    /** From rows of the book. */
    COUNTED,
    /** For another tree, through branches that moved whole. */
    RESTATED_EXACTLY,
    /** Said by somebody with a source, or resting on it. */
    DECLARED,
    /** For another tree, through known shares of people. */
    RESTATED_BY_SHARE,
    /** Built of cells that are told to the nearest 5. */
    ROUNDED,
    /** From 1 to 7, or resting on such: not told, so that nobody is recognised. */
    WITHHELD,
    /** The book cannot say; the units or the missing part are named. */
    NOT_POSSIBLE;

    /** As machines read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    How and(How other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
