package vn.sohoi.cadres.planning.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/** Opening a pool. */
record OpenPoolPage(String unit, long id, PoolForm form, Map<String, String> posts, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.planning.open");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
