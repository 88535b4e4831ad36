package vn.sohoi.cadres.allowances.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Ending what is paid for a post.
 *
 * @param unit number of the unit for which it was granted
 * @param amount đồng a month
 * @param last the last day for which it is paid, as typed
 */
record EndAllowancePage(
        long id, long unit, String post, String name, long amount, String last, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.allowance.end");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
