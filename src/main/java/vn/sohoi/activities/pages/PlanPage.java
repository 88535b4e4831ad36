package vn.sohoi.activities.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Planning an activity, or saying it anew.
 *
 * @param action where the form goes
 * @param days whether its days are asked: those of a planned one are moved with a reason
 * @param often how often the same may be held, each in words
 */
record PlanPage(
        String title,
        String unit,
        String back,
        String action,
        long id,
        boolean days,
        Map<String, String> often,
        PlanForm form,
        List<Choice> themes,
        List<Choice> units,
        Map<String, String> errors)
        implements Page {

    /** Something to tick. */
    record Choice(long id, String name, boolean chosen) {}

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
