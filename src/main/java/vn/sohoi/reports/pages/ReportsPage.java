package vn.sohoi.reports.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * All reports within reach, the newest period first.
 *
 * @param code the short code that was typed and not found; empty else
 */
record ReportsPage(String title, boolean writes, String code, List<Row> rows) implements Page {

    /** One report. */
    record Row(String href, String title, String kind, String unit, String period, int versions, String saved) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
