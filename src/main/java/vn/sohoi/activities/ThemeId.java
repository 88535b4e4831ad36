package vn.sohoi.activities;

/** Identity of a theme. */
public record ThemeId(long value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
