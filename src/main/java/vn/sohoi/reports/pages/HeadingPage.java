package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/** The heading of a unit's papers: what holds on a day, what was set for which days, and setting it anew. */
record HeadingPage(
        String title,
        String unit,
        boolean writes,
        HeadingForm form,
        Map<String, String> layouts,
        List<Line> lines,
        Map<String, String> errors)
        implements Page {

    /** What was set for some days. */
    record Line(String days, String layout, String superior, String issuer, String by) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
