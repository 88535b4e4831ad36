package vn.sohoi.activities.photos.pages;

import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * A photo being added.
 *
 * @param back address of the photos
 */
record AddPage(String activity, String back, String when, String caption, Map<String, String> errors) implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.photo.add");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
