package vn.sohoi.cadres.training.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Calling those who hold a post to a course: a box for each says that she is to come.
 *
 * @param action where it is handed in
 * @param posts for which the course is, by address
 * @param post the one that is looked at, as its address says
 * @param units from which they may be called instead, by address, where they are too many for one page
 */
record CallUpPage(
        String course,
        String href,
        String action,
        String unit,
        long id,
        Map<String, String> posts,
        String post,
        List<Row> rows,
        Map<String, String> units)
        implements Page {

    /**
     * One who holds it.
     *
     * @param trained when she came to a course last, in words
     */
    record Row(String id, String name, String unit, String trained, boolean called) {}

    /** How many boxes are ticked. */
    long called() {
        return rows.stream().filter(Row::called).count();
    }

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.training.call");
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
