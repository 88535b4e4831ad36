package vn.sohoi.emulation.pages;

import java.util.Map;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Objecting to points, or answering an objection.
 *
 * @param said the objection that is answered; empty when one is written
 */
record ObjectPage(
        String criterion,
        String unit,
        String unitHref,
        String stood,
        String said,
        String typed,
        Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return Ink.t(said.isEmpty() ? "emulation.object-title" : "emulation.answer-title");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
