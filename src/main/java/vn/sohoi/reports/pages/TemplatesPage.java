package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.reports.FieldNames.Field;
import vn.sohoi.web.Page;

/** The unit's Word files, handing one in, those of the house, and the fields that can stand in them. */
record TemplatesPage(
        String title,
        String unit,
        boolean writes,
        List<Row> rows,
        Map<String, String> shipped,
        List<Field> fields,
        Map<String, String> errors)
        implements Page {

    /** One file of the unit. */
    record Row(String href, String name, String file, String on, String by) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
