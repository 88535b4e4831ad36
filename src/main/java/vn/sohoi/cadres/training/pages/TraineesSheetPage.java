package vn.sohoi.cadres.training.pages;

import java.util.List;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/** The list of a course, to be printed and signed. */
record TraineesSheetPage(String course, String back, String when, String units, List<Row> rows) implements Page {

    /** Somebody who was called. */
    record Row(int number, String name, String unit) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("cadres.training.sheet");
    }

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
