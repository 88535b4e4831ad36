package vn.sohoi.cadres.planning.pages;

import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * The pools of a unit with how each post is covered.
 *
 * @param open where one is opened
 */
record PoolsPage(String title, long id, String open, List<Row> rows) implements Page {

    /**
     * One post of a term.
     *
     * @param few whether there is no choice yet
     * @param due whether nobody looked at it for a year
     */
    record Row(
            String post,
            String href,
            String term,
            long candidates,
            long young,
            long minority,
            String reviewed,
            boolean few,
            boolean due) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
