package vn.sohoi.cadres.planning.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Putting somebody into a pool: first a name, then who is meant by it and by which decision.
 *
 * @param here of the pool
 * @param whos who may be meant, by identity; none before a name is typed
 */
record AddPage(String pool, String here, AddForm form, Map<String, String> whos, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.planning.add");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return whos.size();
    }
}
