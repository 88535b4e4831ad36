package vn.sohoi.emulation.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Giving points for one criterion.
 *
 * @param stage what the points are: claimed, found by checking, given by the council
 * @param stood what stood before
 */
record MarkPage(
        String title,
        String unit,
        String unitHref,
        String rule,
        String stage,
        String most,
        String stood,
        boolean asksProof,
        MarkForm form,
        Map<String, String> errors)
        implements Page {
    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
