package vn.sohoi.closings;

/** Identity of one unit's report in a round. */
public record ReportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
