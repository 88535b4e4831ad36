package vn.sohoi.bench;

import org.jspecify.annotations.Nullable;

/**
 * One row of the result.
 *
 * @param work key of the text that says what was done
 * @param ours what the product took or did
 * @param yardstick what the plain way took or did; null where there is none
 * @param unit what both are told in
 * @param goal what the ratio should be, or what the size should not pass
 * @param equal whether both gave the same answer, where both give one
 */
record Measured(
        String work,
        double ours,
        @Nullable Double yardstick,
        Unit unit,
        Goal goal,
        @Nullable Boolean equal) {

    /** How the ratio is formed, and when it is good. */
    record Goal(Way way, double limit) {
        static final Goal NONE = new Goal(Way.NONE, 0);
    }

    /** The directions in which a ratio is good. */
    enum Way {
        /** The plain way's time over ours, at least so much. */
        FASTER,
        /** Our rate over the plain way's, at least so much. */
        SHARE,
        /** Our time over the plain way's, at most so much. */
        COST,
        /** Our size or time, at most so much. */
        SIZE,
        /** For knowing only. */
        NONE
    }

    /** What a row is told in. */
    enum Unit {
        MILLISECONDS("ms"),
        SECONDS("s"),
        PER_SECOND("/s"),
        MEGABYTES("MB");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** Work that the product does faster than the plain way, with the same answer. */
    static Measured faster(String work, double ours, double plain, double least, boolean equal) {
        return new Measured(work, ours, plain, Unit.MILLISECONDS, new Goal(Way.FASTER, least), equal);
    }

    /** A rate that keeps a share of the plain one. */
    static Measured share(String work, double ours, double plain, double least) {
        return new Measured(work, ours, plain, Unit.PER_SECOND, new Goal(Way.SHARE, least), null);
    }

    /** What a protection costs. */
    static Measured cost(String work, double ours, double plain, double most) {
        return new Measured(work, ours, plain, Unit.MILLISECONDS, new Goal(Way.COST, most), null);
    }

    /** ServedMemory, which has a limit and no yardstick. */
    static Measured size(String work, double megabytes, double most) {
        return new Measured(work, megabytes, null, Unit.MEGABYTES, new Goal(Way.SIZE, most), null);
    }

    /** Work that is done within so many seconds, beside what the plain way takes, with the same answer. */
    static Measured within(String work, double seconds, double plain, double most, boolean equal) {
        return new Measured(work, seconds, plain, Unit.SECONDS, new Goal(Way.SIZE, most), equal);
    }

    /** A figure for understanding the others. */
    static Measured context(String work, double value, Unit unit) {
        return new Measured(work, value, null, unit, Goal.NONE, null);
    }

    /** Two figures side by side, without a goal. */
    static Measured beside(String work, double ours, double plain, Unit unit) {
        return new Measured(work, ours, plain, unit, Goal.NONE, null);
    }

    /** Null where nothing is compared. */
    @Nullable
    Double ratio() {
        if (yardstick == null) return null;
        return goal.way() == Way.FASTER ? yardstick / ours : ours / yardstick;
    }

    /** Whether the goal is reached; null where there is none. */
    @Nullable
    Boolean met() {
        if (Boolean.FALSE.equals(equal)) return false;
        var ratio = ratio();
        return switch (goal.way()) {
            case NONE -> null;
            case SIZE -> ours <= goal.limit();
            case COST -> ratio != null && ratio <= goal.limit();
            case FASTER, SHARE -> ratio != null && ratio >= goal.limit();
        };
    }
}
