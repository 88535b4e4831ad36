package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/** The rounds of review of a resolution, and a new one for its issuer. */
record RoundsPage(
        String resolution, String href, List<Line> lines, boolean mayOpen, Typed typed, Map<String, String> errors)
        implements Page {

    /** One round. */
    record Line(String href, String day, String due) {}

    /** What was typed. */
    record Typed(String day, String due, String plan) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("targets.rounds");
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
