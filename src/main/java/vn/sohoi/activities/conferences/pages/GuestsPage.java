package vn.sohoi.activities.conferences.pages;

import java.util.List;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * Who is invited to a conference.
 *
 * @param back address of the programme
 * @param action address of the page, where who came is said
 * @param said how many were invited and came, in words
 * @param begun whether its day has come
 * @param writes whether the reader writes guests
 */
record GuestsPage(
        String activity,
        String back,
        String action,
        String when,
        List<Row> rows,
        String said,
        boolean begun,
        boolean writes)
        implements Page {

    /**
     * A guest.
     *
     * @param came done, not or empty while nobody said
     * @param strike where she is struck, or empty
     */
    record Row(long id, String name, String post, String came, String strike) {
        boolean hasCome() {
            return came.equals("done");
        }
    }

    /** Whether letters are printed: for whoever writes guests, until the day has come. */
    boolean letters() {
        return writes && !begun && !rows.isEmpty();
    }

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.conference.guests");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
