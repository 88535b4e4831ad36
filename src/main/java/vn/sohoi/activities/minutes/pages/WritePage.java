package vn.sohoi.activities.minutes.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * Minutes being written.
 *
 * @param names whom the book knows in the unit, to be chosen from
 */
record WritePage(
        String activity, String href, String when, MinutesForm form, List<String> names, Map<String, String> errors)
        implements Page {

    /** Whether there are minutes that this corrects. */
    boolean corrects() {
        return form.corrects() != null && !form.corrects().isEmpty();
    }

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t(corrects() ? "activities.minutes.correct" : "activities.minutes.write");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return names.size();
    }
}
