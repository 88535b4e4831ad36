package vn.sohoi.web;

import java.util.function.IntFunction;

/**
 * The stretch of a long list that one page shows.
 *
 * @param first number of the first row shown, from 1
 * @param last number of the last row shown
 * @param all how many rows there are
 * @param before where the rows before lie, or an empty text
 * @param after where the rows after lie, or an empty text
 */
public record Stretch(long first, long last, long all, String before, String after) {

    /**
     * The stretch behind so many rows of a list that is shown page by page.
     *
     * @param left how many rows lie before it
     * @param shown how many it has
     * @param page how many a page has
     * @param address where the stretch behind so many rows lies
     */
    public static Stretch of(int left, int shown, long all, int page, IntFunction<String> address) {
        int last = left + shown;
        return new Stretch(
                left + 1L,
                last,
                all,
                left > 0 ? address.apply(Math.max(0, left - page)) : "",
                last < all ? address.apply(last) : "");
    }
}
