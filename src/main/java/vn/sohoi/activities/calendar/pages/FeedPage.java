package vn.sohoi.activities.calendar.pages;

import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * The reader's calendar address of a unit.
 *
 * @param since when she made the one that she has; empty where she has none
 * @param address the one that she made just now, shown this once; else empty
 */
record FeedPage(String unit, long id, String since, String address) implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.calendar.title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
