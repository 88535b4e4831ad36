package vn.sohoi.access.spi;

import vn.sohoi.access.Purpose;

/**
 * What people are named for on the pages of a feature: whoever takes a list of them along, and whoever agrees to it, must see names
 * for that. A feature whose names do not serve the roll contributes one as a bean.
 *
 * @param beginning of the pages' addresses, as in {@code /can-bo}
 */
public record NamesAt(String beginning, Purpose purpose) {
    /** Whether it speaks of the page. */
    public boolean holds(String page) {
        return page.equals(beginning) || page.startsWith(beginning + "/");
    }
}
