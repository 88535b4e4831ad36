package vn.sohoi.activities.clubs.pages;

import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Founding a club or model. */
record FoundPage(
        String unit, String back, String action, Map<String, String> kinds, ClubForm form, Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return Ink.t("activities.club.found");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
