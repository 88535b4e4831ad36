package vn.sohoi.targets.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** Entering a resolution of the reader's unit. */
record NewResolutionPage(String unit, Map<String, String> kinds, Typed typed, Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(String kind, String number, String title, String issued, String from, String last) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("targets.add-resolution");
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
