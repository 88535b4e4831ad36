package vn.sohoi.cadres.allowances.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Entering what is paid for a post.
 *
 * @param id number of the unit
 * @param posts of the unit's own level and of those beneath
 */
record EnterAllowancePage(
        String unit, long id, AllowanceForm typed, Map<String, String> posts, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.allowance.enter");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
