package vn.sohoi.cadres.training.pages;

import java.util.Map;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/** Calling a course off. */
record CallOffPage(String course, String href, String why, Map<String, String> errors) implements Page {
    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.training.call-off");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
