package vn.sohoi.reports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.reports.FieldNames.Field;
import vn.sohoi.web.Page;

/**
 * The unit's Word files, handing one in, those of the house, and the fields that can stand in them.
 *
 * @param shippedOfOthers those of the house for papers of other features
 * @param kinds what a file can be for
 * @param fieldsOfOthers the fields of papers of other features, by the paper's name
 */
record TemplatesPage(
        String title,
        String unit,
        boolean writes,
        List<Row> rows,
        Map<String, String> shipped,
        Map<String, String> shippedOfOthers,
        Map<String, String> kinds,
        Map<String, List<Field>> fieldsOfOthers,
        List<Field> fields,
        Map<String, String> errors)
        implements Page {

    /** One file of the unit. */
    record Row(String href, String name, String kind, String file, String on, String by) {}

    @Override
    public String tab() {
        return ReportTab.KEY;
    }
}
