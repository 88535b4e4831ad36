package vn.sohoi.reorganisation;

/** Number of a plan. */
public record PlanId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
