package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One woman on the way into the Union.
 *
 * @param stepKey where she stands, a key of the texts
 * @param steps what may come next
 * @param taken what was done, the newest first
 * @param asks whether she asks to join and waits for the decision
 * @param admission the decision as typed
 */
record ProspectPage(
        String title,
        String href,
        String her,
        String lead,
        String stepKey,
        Map<String, String> steps,
        ProspectForm form,
        List<Taken> taken,
        boolean asks,
        Admitting admission,
        Map<String, String> errors)
        implements Page {

    /** One step of before. */
    record Taken(String day, String stepKey, String owner, String note, String login) {}

    /** The day and number of the decision that admits her. */
    record Admitting(String joined, String decision) {}

    @Override
    public String tab() {
        return "members";
    }
}
