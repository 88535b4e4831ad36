package vn.sohoi.activities.pages;

import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * What is sent to the members' group to invite them.
 *
 * @param text in Vietnamese, line by line; it names nobody
 */
record WordsToSendPage(String activity, String href, String text) implements Page {
    @Override
    public String title() {
        return Ink.t("activities.words-to-send");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
