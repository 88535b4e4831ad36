package vn.sohoi.targets.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** The papers from above of a unit: what it received, and what it must do. */
record InstructionsPage(String title, long unit, List<Line> lines, boolean mayWrite) implements Page {

    /**
     * One paper.
     *
     * @param doubtKey key of the doubt about its date, or empty
     * @param state done and late errands in words
     * @param mark of the state
     */
    record Line(
            String subject, String href, String paper, String dateText, String doubtKey, String state, String mark) {}

    @Override
    public boolean asExcel() {
        return !lines.isEmpty();
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
