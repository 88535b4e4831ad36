package vn.sohoi.targets.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** Adding a target to a resolution. */
record SetTargetPage(String resolution, String href, Choices choices, Typed typed, Map<String, String> errors)
        implements Page {

    /** What may be chosen, each by its value. */
    record Choices(
            Map<String, String> shapes,
            Map<String, String> figures,
            Map<String, String> directions,
            Map<String, String> levels) {}

    /** What was typed. */
    record Typed(
            String name,
            String shape,
            String indicator,
            String wanted,
            String direction,
            String level,
            String from,
            String last) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("targets.add-target");
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
