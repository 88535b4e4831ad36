package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One report: its versions, and making the next.
 *
 * @param going the page of a making that goes on; empty while none does
 * @param comparable versions of which any two are seen beside one another; empty with fewer than two
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
        Map<String, String> comparable,
        List<Line> versions,
        MakeForm form,
        Map<String, String> errors)
        implements Page {

    /** The version before the newest, which is compared with it first. */
    String second() {
        return comparable.keySet().stream().skip(1).findFirst().orElse("");
    }

    /** One made version. */
    record Line(String href, int number, String paper, String on, String made, String by, String code) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
