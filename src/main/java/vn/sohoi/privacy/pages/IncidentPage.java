package vn.sohoi.privacy.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One breach and what the log tells of it.
 *
 * @param who the account, unit or network in question
 * @param told when the authority was told; empty before
 * @param womenTold when the women were told; empty before
 * @param readers who read and how often
 * @param typed the closing words of a form that comes back
 */
record IncidentPage(
        String title,
        IncidentLine line,
        String who,
        String span,
        String told,
        String womenTold,
        String closing,
        List<Woman> women,
        List<Opened> lists,
        List<Reader> readers,
        String typed,
        Map<String, String> errors)
        implements Page {

    /** A woman who was opened by herself. */
    record Woman(String name, String branch, String when, long times, String fields, String sensitivity) {}

    /** A list that was opened. */
    record Opened(String unit, String what, String when, long times, long most, String sensitivity) {}

    /** An account. */
    record Reader(String name, String login, long times) {}

    boolean isOpen() {
        return closing.isEmpty();
    }

    @Override
    public int peopleByName() {
        return women.size();
    }
}
