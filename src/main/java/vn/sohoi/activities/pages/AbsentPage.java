package vn.sohoi.activities.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** Members who came to none of the last meetings of their branch. */
record AbsentPage(String branch, String href, List<Row> rows) implements Page {

    /**
     * A member.
     *
     * @param last the day on which she came last, or empty
     */
    record Row(String name, String href, String last) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.absent-title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }
}
