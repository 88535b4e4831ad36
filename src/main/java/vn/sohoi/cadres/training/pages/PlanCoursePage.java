package vn.sohoi.cadres.training.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Planning a course.
 *
 * @param id of the unit that organises it
 * @param posts for whom it may be, by body
 * @param units that may organise it too
 */
record PlanCoursePage(
        String unit,
        long id,
        CourseForm form,
        Map<String, String> themes,
        Map<String, String> kinds,
        List<Posts> posts,
        List<Choice> units,
        Map<String, String> errors)
        implements Page {

    /** The posts of a body, by name. */
    record Posts(String body, Map<String, String> all) {}

    /** Something to tick. */
    record Choice(long id, String name) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.training.plan");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
