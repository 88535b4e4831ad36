package vn.sohoi.activities.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** Putting an activity on another day. */
record MovePage(
        String activity,
        String href,
        String when,
        String day,
        String lastDay,
        String reason,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.move");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
