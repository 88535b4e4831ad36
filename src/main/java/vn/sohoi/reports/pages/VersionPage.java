package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.reports.paper.Paper;
import vn.sohoi.web.Page;

/**
 * A made version as it reads on the screen, each number open.
 *
 * @param known until when the book knew
 * @param sources of the report's own numbers; those of the units beneath open in their table
 * @param templates the unit's own Word files and those of the house, by what stands in the address
 */
record VersionPage(
        String title,
        String unit,
        String period,
        String href,
        String reportHref,
        int number,
        String made,
        String by,
        String known,
        Paper paper,
        List<Source> sources,
        Map<String, String> templates)
        implements Page {

    /** One number with its question. */
    record Source(String letter, String name, String unit, String when, String value, String how, String href) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
