package vn.sohoi.cadres.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Ending what somebody holds.
 *
 * @param href of the position
 * @param action where it is handed in
 * @param whys why it ends
 * @param mandate whether her mandate ends with it
 */
record EndPage(
        String name,
        String position,
        String unit,
        String href,
        String action,
        Map<String, String> whys,
        boolean mandate,
        EndForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.end");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
