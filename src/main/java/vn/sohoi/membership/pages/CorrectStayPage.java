package vn.sohoi.membership.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Setting right where and when she was a member.
 *
 * @param href her own page
 * @param action where the form goes
 * @param book the stay as the book tells it now
 * @param branches those of the reader's reach
 * @param ends how a stay may have ended, with an empty choice for one that lasts
 */
record CorrectStayPage(
        String title,
        String href,
        String action,
        String book,
        Map<String, String> branches,
        Map<String, String> ends,
        CorrectStayForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String tab() {
        return "members";
    }
}
