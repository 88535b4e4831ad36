package vn.sohoi.people.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.people.pairs.Sign;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * Rows that may be one woman, the likeliest first; or those that were put together.
 *
 * @param searched when the whole book was searched last, or null when it never was
 * @param joined whether the rows put together are shown
 */
record DuplicatesPage(
        String title,
        @Nullable Searched searched,
        boolean joined,
        List<Row> rows,
        List<Merged> merged,
        @Nullable Stretch stretch)
        implements Page {

    /** The last pass: the day, and how many people it read. */
    record Searched(String on, long persons) {}

    /** One pair; {@code href} is empty where the reader cannot answer. */
    record Row(String href, Side low, Side high, String likelyKey, List<Sign> signs) {
        boolean isOpen() {
            return !href.isEmpty();
        }
    }

    /** One of the two; of a side outside the reader's reach only where she stands. */
    record Side(String name, String birth, String place) {
        boolean isSeen() {
            return !name.isEmpty();
        }
    }

    /** Two rows that are one now. */
    record Merged(String href, String name, String place, String goneName, String login, String on) {}

    boolean isNeverSearched() {
        return searched == null;
    }

    /** It lies under the roll. */
    @Override
    public String tab() {
        return "members";
    }
}
