package vn.sohoi.emulation.awards.pages;

import org.jspecify.annotations.Nullable;

/** What a page writes down of an award, by the last word of its address. */
enum StepKind {
    VOTE("bo-phieu"),
    DECIDE("quyet-dinh"),
    HAND("trao"),
    ANNUL("huy"),
    WITHDRAW("rut");

    private final String path;

    StepKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static @Nullable StepKind of(String path) {
        for (var one : values()) if (one.path.equals(path)) return one;
        return null;
    }
}
