package vn.sohoi.cadres.handover.pages;

import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * What heads of a unit handed over, and changes that want it.
 *
 * @param wanting changes without a word
 */
record HandoversPage(String title, long id, List<Row> wanting, List<Row> rows) implements Page {

    /**
     * One change or handing over.
     *
     * @param what the position and its two holders, in words
     * @param href where it is written down, or where it opens
     * @param kind of its state
     */
    record Row(String what, String href, String day, String kind, String state) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 2 * (wanting.size() + rows.size());
    }
}
