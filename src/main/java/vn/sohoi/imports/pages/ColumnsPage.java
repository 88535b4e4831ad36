package vn.sohoi.imports.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.imports.understand.Column.How;
import vn.sohoi.web.Page;

/**
 * What each column is.
 *
 * @param file name of the file
 * @param options words of the fields by name
 */
record ColumnsPage(String title, String href, String file, Map<String, String> options, List<Row> rows)
        implements Page {

    /**
     * One column, or some with the same heading.
     *
     * @param key by which the unit remembers it
     * @param where its letters, after its sheet where there are several
     * @param field name of the field, or empty
     */
    record Row(String key, String where, String heading, String field, How how, String samples) {}

    @Override
    public String tab() {
        return "import";
    }
}
