package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.reports.templates.FoundField;
import vn.sohoi.reports.templates.ReadBlock;
import vn.sohoi.web.Page;

/**
 * One Word file: what the check found, and how it reads with a report in it.
 *
 * @param paper which paper of another feature it is for; empty for reports
 * @param versions made reports to look at it with, by what stands in the address
 * @param chosen the one that is looked at; empty for none
 */
record TemplatePage(
        String title,
        String file,
        String paper,
        String href,
        boolean writes,
        List<FoundField> unknown,
        List<FoundField> known,
        Map<String, String> versions,
        String chosen,
        List<ReadBlock> preview)
        implements Page {

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
