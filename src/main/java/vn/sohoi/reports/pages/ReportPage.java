package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One report: its versions, and making the next.
 *
 * @param going the page of a making that goes on; empty while none does
 * @param compareHref the two newest beside one another; empty with fewer than two
 */
record ReportPage(
        String title,
        String kind,
        String unit,
        String period,
        String href,
        String saved,
        boolean writes,
        String going,
        String compareHref,
        List<Line> versions,
        MakeForm form,
        Map<String, String> errors)
        implements Page {

    /** One made version. */
    record Line(String href, int number, String paper, String on, String made, String by, String code) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
