package vn.sohoi.activities.clubs.pages;

import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Ending a club, or taking it over. */
record OverPage(String club, String href, boolean ending, String unit, ClubForm form, Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return Ink.t(ending ? "activities.club.end" : "activities.club.take-over");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
