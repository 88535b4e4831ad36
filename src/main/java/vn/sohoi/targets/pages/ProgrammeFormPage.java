package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Writing the programme of the reader's own unit.
 *
 * @param targets of the unit in that year, each with the content that it stands under
 * @param places the contents to choose from
 */
record ProgrammeFormPage(
        String unit, int year, Typed typed, List<Link> targets, Map<String, String> places, Map<String, String> errors)
        implements Page {

    /** What was typed; of the contents one stands on each line. */
    record Typed(String theme, String day, String place, String contents) {}

    /** A target and the number of its content, empty for none. */
    record Link(String target, String name, String place) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("targets.programme-of", String.valueOf(year));
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
