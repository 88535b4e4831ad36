package vn.sohoi.closings.questions.pages;

import java.util.Map;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.web.FormPage;

/** The form of a new question. */
record AskPage(
        String title, String unit, Map<String, String> kinds, Map<String, String> form, Map<String, String> errors)
        implements FormPage {
    int most() {
        return Questions.MOST;
    }

    @Override
    public String tab() {
        return QuestionsController.TAB;
    }
}
