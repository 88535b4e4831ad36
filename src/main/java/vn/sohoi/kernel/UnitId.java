package vn.sohoi.kernel;

/** Identity of a unit, branch or group in the tree. Never the state's code: codes are reused and carry a span. */
public record UnitId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
