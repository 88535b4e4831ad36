package vn.sohoi.cadres.training.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/** Entering what a post asks. */
record EnterStandardPage(
        StandardForm form, Map<String, String> posts, Map<String, String> asks, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.standard.enter");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
