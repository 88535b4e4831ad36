package vn.sohoi.reorganisation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Stretch;

/**
 * One leaf of a long list.
 *
 * @param stretch which of all it shows; null where one leaf holds them all
 */
record Leaf<T>(List<T> shown, @Nullable Stretch stretch) {

    /**
     * From a place in the list on.
     *
     * @param after the place, from 0; beyond the list it is its end
     * @param size how many a leaf shows
     * @param href where leaves lie, up to the number of the place
     */
    static <T> Leaf<T> of(List<T> all, int after, int size, String href) {
        int from = Math.clamp(after, 0, all.size());
        int until = Math.min(all.size(), from + size);
        var shown = all.subList(from, until);
        if (all.size() <= size) return new Leaf<>(shown, null);
        return new Leaf<>(
                shown,
                new Stretch(
                        from + 1,
                        until,
                        all.size(),
                        from > 0 ? href + Math.max(0, from - size) : "",
                        until < all.size() ? href + until : ""));
    }
}
