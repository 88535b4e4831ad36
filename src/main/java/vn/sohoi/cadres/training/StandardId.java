package vn.sohoi.cadres.training;

/** Identity of a standard. */
public record StandardId(long value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
