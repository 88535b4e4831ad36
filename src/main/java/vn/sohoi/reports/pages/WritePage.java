package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.reports.FieldNames.Field;
import vn.sohoi.reports.Part;
import vn.sohoi.web.Page;

/**
 * Writing a report: what it is about, what it asks, its parts; the last part is an empty one for the next.
 *
 * @param subject what it is about, as typed
 * @param fields what can be put into a text
 * @param tables the words for each table that a part may show
 */
record WritePage(
        String title,
        String href,
        String subject,
        List<Choice> choices,
        List<Part> parts,
        List<Field> fields,
        Map<String, String> tables,
        Map<String, String> errors)
        implements Page {

    /** An indicator with where it is asked. */
    record Choice(String code, String name, boolean asked, boolean byUnit, boolean plan) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
