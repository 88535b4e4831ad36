package vn.sohoi.cadres.training.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Marking who came to a course: of a few days a box for each day, of many one box for the whole course.
 *
 * @param days the words of each box, by what it hands in behind the identity of the cadre; one without words for the whole course
 */
record MarkPage(
        String course, String href, String when, Map<String, String> days, List<Row> rows, Map<String, String> errors)
        implements Page {

    /**
     * One who was called.
     *
     * @param came what of the boxes is ticked
     */
    record Row(String id, String name, String unit, List<String> came) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.training.mark");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
