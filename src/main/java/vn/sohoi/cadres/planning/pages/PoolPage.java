package vn.sohoi.cadres.planning.pages;

import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * One pool: who is in it, and who was.
 *
 * @param href of the unit's pools
 * @param here its own address
 * @param writes whether something may be decided in it: its unit stands
 */
record PoolPage(
        String title,
        String unit,
        String href,
        String here,
        String term,
        String decision,
        boolean writes,
        List<Row> rows)
        implements Page {

    /**
     * One candidate.
     *
     * @param in whether she is in it now
     * @param age in completed years, empty where it is not known
     * @param steps what was decided of her, in words, the oldest first
     */
    record Row(String name, String href, boolean in, String age, List<String> steps) {}

    /** Whether anybody is in it. */
    boolean anyIn() {
        return rows.stream().anyMatch(Row::in);
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
