package vn.sohoi.membership.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Transfers that wait for their answer.
 *
 * @param why why the last answer could not be carried out, or empty
 */
record WaitingPage(String title, List<Row> rows, String why) implements Page {

    /**
     * One wish.
     *
     * @param name hers, or empty where the reader does not see her yet
     * @param incoming whether the reader answers
     * @param outgoing whether the reader's side asked
     */
    record Row(String href, String name, String from, String to, String on, boolean incoming, boolean outgoing) {}

    @Override
    public int status() {
        return why.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return "members";
    }
}
