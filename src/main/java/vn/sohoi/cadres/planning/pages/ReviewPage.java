package vn.sohoi.cadres.planning.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/** Looking at all who are in a pool again. */
record ReviewPage(String pool, String here, List<Row> rows, String day, String paper, Map<String, String> errors)
        implements Page {

    /**
     * One candidate.
     *
     * @param stays whether she is kept
     * @param reason why not
     */
    record Row(String id, String name, boolean stays, String reason) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.planning.review");
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
