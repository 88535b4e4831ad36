package vn.sohoi.emulation.awards.pages;

import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/**
 * A form of commendation to be entered.
 *
 * @param before name of the form whose new version it is; empty for a new form
 * @param praises the words of praise, with none at first
 * @param held the forms that may have to be held before, by key, with none at first
 */
record FormPage(
        String before,
        Map<String, String> kinds,
        Map<String, String> levels,
        Map<String, String> praises,
        Map<String, String> shares,
        Map<String, String> held,
        FormForm form,
        Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t(before.isEmpty() ? "emulation.award.form-new" : "emulation.award.form-again");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
