package vn.sohoi.closings.questions.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The quick questions of a unit.
 *
 * @param asks whether the reader may ask
 */
record QuestionsPage(String title, String unit, boolean asks, List<Row> rows) implements Page {
    /** One question: what it is called, until when, and how many of how many answered. */
    record Row(String title, String href, String until, boolean over, int answered, int asked, int waiting) {}

    @Override
    public String tab() {
        return QuestionsController.TAB;
    }
}
