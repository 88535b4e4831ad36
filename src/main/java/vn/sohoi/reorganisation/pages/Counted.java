package vn.sohoi.reorganisation.pages;

import static vn.sohoi.web.Ink.n;

/**
 * A number of people in its place.
 *
 * @param textKey what is counted
 * @param href where its figure opens; empty when nowhere
 */
record Counted(String textKey, long count, String href) {
    /** As it is read; said while drawing. */
    String word() {
        return n(count);
    }
}
