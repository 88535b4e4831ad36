package vn.sohoi.reorganisation.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** The form that begins a plan. */
record NewActPage(String title, NewActForm form, Map<String, String> units, Map<String, String> errors)
        implements Page {
    @Override
    public String tab() {
        return "units";
    }
}
