package vn.sohoi.activities.pages;

import java.util.List;
import vn.sohoi.web.Page;
import vn.sohoi.web.chart.Square;

/**
 * The register of a branch or club for a meeting, to be printed and signed.
 *
 * @param square opens the roll call for who may take it
 */
record SignInSheetPage(
        String activity, String back, String branch, String when, String place, Square square, List<Row> rows)
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
