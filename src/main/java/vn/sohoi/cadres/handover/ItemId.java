package vn.sohoi.cadres.handover;

/** Identity of something that is handed over. */
public record ItemId(long value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
