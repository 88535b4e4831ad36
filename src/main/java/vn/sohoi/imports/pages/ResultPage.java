package vn.sohoi.imports.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * What came of a list that was written, or taken back.
 *
 * @param undone whether it was taken back
 * @param until the last day on which it can be taken back, or empty when it no longer can
 */
record ResultPage(
        String title, String href, String file, boolean undone, String until, List<Count> counts, List<RowView> rows)
        implements Page {

    /** So many rows with one outcome. */
    record Count(String key, long rows) {}

    @Override
    public String tab() {
        return "import";
    }
}
