package vn.sohoi;

import java.util.stream.LongStream;

/**
 * How much the tests that play at random do: a short form with fixed seeds at every build, the whole in
 * {@code ./so-hoi prove}.
 */
public final class Campaign {
    /** Marks the classes that have a whole form. */
    public static final String TAG = "whole";

    private static final int SHORT = 3;
    private static final int WHOLE = 60;
    private static final boolean IS_WHOLE = Boolean.getBoolean("sohoi.full");

    private Campaign() {}

    /** Is this the whole campaign? */
    public static boolean isWhole() {
        return IS_WHOLE;
    }

    /** The seeds of random histories. */
    public static LongStream seeds() {
        return seeds(WHOLE);
    }

    /** The same with so many in the whole form. */
    public static LongStream seeds(int whole) {
        return seeds(whole, SHORT);
    }

    /** The same with so many in the whole form, and so many at every build. */
    public static LongStream seeds(int whole, int shortly) {
        return LongStream.rangeClosed(1, IS_WHOLE ? whole : shortly);
    }
}
