package vn.sohoi.people.pairs;

/** Births as whole numbers, and how two of them stand to each other. Zero is an unknown birth. */
final class Births {
    private Births() {}

    /** How two births stand to each other. */
    enum Relation {
        SAME,
        SWAPPED,
        DIGIT,
        AGREES,
        UNKNOWN,
        OTHER
    }

    static int packed(int year, int month, int day) {
        return year << 9 | month << 5 | day;
    }

    static int year(int birth) {
        return birth >> 9;
    }

    static int month(int birth) {
        return birth >> 5 & 15;
    }

    static int day(int birth) {
        return birth & 31;
    }

    static boolean isWhole(int birth) {
        return day(birth) != 0;
    }

    /** The same number for a day and for its day and month swapped. */
    static int unordered(int birth) {
        int first = Math.min(month(birth), day(birth));
        return year(birth) << 10 | first << 5 | Math.max(month(birth), day(birth));
    }

    static Relation relation(int one, int other) {
        if (one == 0 || other == 0) return Relation.UNKNOWN;
        if (one == other) return isWhole(one) ? Relation.SAME : Relation.AGREES;
        if (agree(one, other)) return Relation.AGREES;
        if (!isWhole(one) || !isWhole(other)) return Relation.OTHER;
        if (unordered(one) == unordered(other)) return Relation.SWAPPED;
        return isOneSlip(one, other) ? Relation.DIGIT : Relation.OTHER;
    }

    /** One tells less than the other and nothing against it. */
    private static boolean agree(int one, int other) {
        return year(one) == year(other)
                && (month(one) == month(other) || month(one) == 0 || month(other) == 0)
                && (day(one) == 0 || day(other) == 0);
    }

    /** One digit typed wrong, or two beside each other in the other order. */
    private static boolean isOneSlip(int one, int other) {
        int first = digits(one);
        int second = digits(other);
        int different = 0;
        int place = 1;
        int firstPlace = 0;
        for (int rest = first, restOther = second; rest != restOther; rest /= 10, restOther /= 10, place *= 10) {
            if (rest % 10 == restOther % 10) continue;
            if (different++ == 0) firstPlace = place;
        }
        if (different == 1) return true;
        if (different != 2) return false;
        int next = firstPlace * 10;
        return first / firstPlace % 10 == second / next % 10 && first / next % 10 == second / firstPlace % 10;
    }

    private static int digits(int birth) {
        return year(birth) * 10_000 + month(birth) * 100 + day(birth);
    }
}
