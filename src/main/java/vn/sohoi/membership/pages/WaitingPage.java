package vn.sohoi.membership.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Transfers that wait for their answer.
 *
 * @param answered those that were answered of late
 * @param why why the last answer could not be carried out, or empty
 */
record WaitingPage(String title, List<Row> rows, List<Past> answered, String why) implements Page {

    /**
     * One wish.
     *
     * @param name hers, or as the asking side typed it; empty where the reader does not see her yet
     * @param reason why it was asked for, may be empty
     * @param calledFor whether the side asked that would take her
     * @param incoming whether the reader answers
     * @param outgoing whether the reader's side asked
     */
    record Row(
            String href,
            String name,
            String from,
            String to,
            String on,
            String reason,
            boolean calledFor,
            boolean incoming,
            boolean outgoing) {}

    /** One that was answered; the answer is a key of the texts. */
    record Past(String name, String from, String to, String answerKey, String reason, String day) {}

    @Override
    public int status() {
        return why.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return "members";
    }
}
