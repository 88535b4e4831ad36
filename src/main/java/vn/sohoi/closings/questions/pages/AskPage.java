package vn.sohoi.closings.questions.pages;

import java.util.Map;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.web.Page;

/** The form of a new question. */
record AskPage(
        String title, String unit, Map<String, String> kinds, Map<String, String> typed, Map<String, String> errors)
        implements Page {
    int most() {
        return Questions.MOST;
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String tab() {
        return QuestionsController.TAB;
    }
}
