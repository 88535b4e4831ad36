package vn.sohoi.indicators;

/** What one branch contributes. */
record Counted(long value, long rows) {
    static final Counted NOTHING = new Counted(0, 0);

    Counted plus(Counted other) {
        return new Counted(value + other.value, rows + other.rows);
    }

    Counted minus(Counted other) {
        return new Counted(value - other.value, rows - other.rows);
    }
}
