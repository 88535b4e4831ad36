package vn.sohoi.imports.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Stretch;

/** Parts long lists. */
final class Pages {
    /** So many rows stand on a page. */
    static final int ROWS = 50;

    private Pages() {}

    /** The stretch from that row on; null where all fit. {@code href} wants the first row's number at its end. */
    static @Nullable Stretch stretch(int all, int asked, String href) {
        if (all <= ROWS) return null;
        int first = Math.max(1, Math.min(asked, all));
        int last = Math.min(all, first + ROWS - 1);
        return new Stretch(
                first,
                last,
                all,
                first > 1 ? href + Math.max(1, first - ROWS) : "",
                last < all ? href + (last + 1) : "");
    }

    static <T> List<T> part(List<T> all, @Nullable Stretch stretch) {
        return stretch == null ? all : all.subList((int) stretch.first() - 1, (int) stretch.last());
    }
}
