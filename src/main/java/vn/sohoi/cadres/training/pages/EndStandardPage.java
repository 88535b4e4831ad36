package vn.sohoi.cadres.training.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Ending what a post asks.
 *
 * @param last the last day on which it is asked, as typed
 */
record EndStandardPage(long id, String post, String asks, String last, Map<String, String> errors) implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.standard.end");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
