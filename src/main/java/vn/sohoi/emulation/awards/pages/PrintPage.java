package vn.sohoi.emulation.awards.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Choosing whose certificates are printed, into which Word file.
 *
 * @param id of the unit that decided
 * @param templates by what stands in addresses
 */
record PrintPage(String unit, long id, int year, Map<String, String> templates, List<Row> rows, int peopleByName)
        implements Page {

    /**
     * One award.
     *
     * @param handed whether it was handed over already
     */
    record Row(String id, String receiver, String form, String day, String decision, boolean handed) {}

    @Override
    public String title() {
        return Ink.t("emulation.award.print");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
