package vn.sohoi.cadres.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Correcting a holding that was written wrongly.
 *
 * @param href of the position
 * @param action where it is handed in
 */
record CorrectHoldingPage(
        String position,
        String unit,
        String href,
        String action,
        GiveForm form,
        Map<String, String> ways,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.correct");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
