package vn.sohoi.closings;

/** Identity of a round. */
public record RoundId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
