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
        return Stretch.of(from, part.looks().size(), part.all(), page, left -> address + left);
    }
}
