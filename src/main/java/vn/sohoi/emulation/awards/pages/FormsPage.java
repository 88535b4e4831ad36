package vn.sohoi.emulation.awards.pages;

import java.util.List;
import vn.sohoi.emulation.pages.EmulationTabs;
import vn.sohoi.web.Page;

/** Titles and forms of commendation in force today. */
record FormsPage(List<Row> forms, boolean mayWrite) implements Page {

    /**
     * One form.
     *
     * @param whom collectives, individuals, or both
     * @param since the first day of this version
     * @param doubt what of it nobody has looked up yet; may be empty
     * @param again where a new version is entered; empty for who enters none
     */
    record Row(
            String name,
            String kind,
            String giver,
            String whom,
            String rule,
            List<String> conditions,
            String basis,
            String since,
            String doubt,
            String again) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("emulation.award.forms");
    }

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }
}
