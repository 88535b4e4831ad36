package vn.sohoi.activities.minutes.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * The minutes of an activity, as they are believed or as they were.
 *
 * @param here address of the page
 * @param facts words beside their meaning
 * @param parts headings with their text
 * @param old why they are believed no more and since when; empty for those that are
 * @param write where they are corrected; empty where the reader may not, and on old ones
 * @param versions every one of the book where there are several, the newest first
 */
record MinutesPage(
        String activity,
        String href,
        String here,
        String when,
        Map<String, String> facts,
        Map<String, String> parts,
        String old,
        String write,
        List<Version> versions)
        implements Page {

    /**
     * One of several.
     *
     * @param href empty for the one on the page
     */
    record Version(String when, String who, String why, String href) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.minutes.title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 2;
    }
}
