package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Entering a paper from above.
 *
 * @param deeds the places for what is to be done
 * @param doers the unit itself, all units beneath, or one of them
 */
record NewInstructionPage(
        String unit, Map<String, String> doers, Typed typed, List<DeedForm> deeds, Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(String issuer, String number, String dateText, String dateRead, String subject) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("targets.add-instruction");
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
