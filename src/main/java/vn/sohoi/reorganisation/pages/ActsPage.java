package vn.sohoi.reorganisation.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * All reorganisations that concern the reader.
 *
 * @param mayDraft whether she may begin one
 */
record ActsPage(String title, boolean mayDraft, List<Row> rows) implements Page {
    /** One of them. */
    record Row(String href, String number, String unit, String day, String state, String kind, String last) {}

    @Override
    public String tab() {
        return "units";
    }
}
