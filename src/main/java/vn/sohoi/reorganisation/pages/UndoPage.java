package vn.sohoi.reorganisation.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** Asks for the reason before an act is taken back. */
record UndoPage(String title, PlanPage.Head head, String reason, Map<String, String> errors) implements Page {
    @Override
    public String tab() {
        return "units";
    }
}
