package vn.sohoi.emulation.pages;

import java.util.Map;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Opening a round.
 *
 * @param schemes issued schemes by identity; empty where there are none
 * @param clusters those that the unit set up, by identity, with all units first; empty where there are none
 */
record NewRoundPage(
        String unit,
        Map<String, String> schemes,
        Map<String, String> clusters,
        RoundForm form,
        Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return Ink.t("emulation.open-round");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
