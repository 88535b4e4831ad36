package vn.sohoi.cadres.training.pages;

import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/** What posts ask of whoever holds them today, by level and post. */
record StandardsPage(List<Group> groups, boolean mayWrite) implements Page {

    /** One post. */
    record Group(String post, List<Row> rows) {}

    /**
     * One standard.
     *
     * @param end where it is ended; empty for who ends none
     */
    record Row(String asks, String basis, String since, String end) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.standard.title");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }
}
