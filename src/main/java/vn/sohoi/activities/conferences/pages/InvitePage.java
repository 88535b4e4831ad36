package vn.sohoi.activities.conferences.pages;

import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * Guests being written.
 *
 * @param back address of the list of guests
 * @param names as they were typed, one on each line
 */
record InvitePage(String activity, String back, String when, String names, Map<String, String> errors) implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.conference.invite");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
