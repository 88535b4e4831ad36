package vn.sohoi.reports.pages;

import java.util.List;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Page;

/**
 * Two versions of a report beside one another: the numbers that changed, and the words that did.
 *
 * @param same how many numbers are as they were
 */
record ComparePage(
        String title, String href, String earlier, String later, List<Change> changes, int same, List<Comparison> words)
        implements Page {

    /**
     * A number that changed; each opens as the book knew it.
     *
     * @param why a sentence for each row that came or went beneath it
     */
    record Change(
            String name,
            String unit,
            String before,
            String beforeHref,
            String after,
            String afterHref,
            String difference,
            List<String> why) {}

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
