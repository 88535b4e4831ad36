package vn.sohoi.privacy.pages;

import org.jspecify.annotations.Nullable;
import vn.sohoi.audit.Reads;
import vn.sohoi.web.Stretch;

/** The stretch of a part of the log. */
final class Stretches {
    private Stretches() {}

    /** @param address to which the number of rows before the stretch is put */
    static @Nullable Stretch of(Reads.Part part, int from, int page, String address) {
        if (part.looks().isEmpty()) return null;
        int last = from + part.looks().size();
        return new Stretch(
                from + 1L,
                last,
                part.all(),
                from > 0 ? address + Math.max(0, from - page) : "",
                last < part.all() ? address + last : "");
    }
}
