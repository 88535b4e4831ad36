package vn.sohoi.activities.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Saying what became of an activity.
 *
 * @param outcomes to choose from, by their words
 */
record OutcomePage(
        String activity,
        String href,
        String when,
        Map<String, String> outcomes,
        OutcomeForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.conclude");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
