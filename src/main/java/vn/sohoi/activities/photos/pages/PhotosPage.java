package vn.sohoi.activities.photos.pages;

import java.util.List;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * The photos of an activity.
 *
 * @param add where one is added, or empty
 */
record PhotosPage(String activity, String href, String when, List<Shown> photos, String add) implements Page {

    /**
     * A photo.
     *
     * @param picture address of the picture
     * @param remove where it is removed, or empty
     */
    record Shown(String picture, String caption, int width, int height, String remove) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.photo.title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
