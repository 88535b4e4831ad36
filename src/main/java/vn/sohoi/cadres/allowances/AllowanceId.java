package vn.sohoi.cadres.allowances;

/** Identity of an allowance. */
public record AllowanceId(long value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
