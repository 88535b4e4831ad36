package vn.sohoi.activities.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** The register of a branch for a meeting, to be printed and signed. */
record SignInSheetPage(String activity, String back, String branch, String when, String place, List<Row> rows)
        implements Page {

    /** A member. */
    record Row(int number, String name, String year) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.sheet-title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
