package vn.sohoi.reorganisation.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** The form that opens a branch beneath a commune. */
record BranchOpenPage(String title, long id, String commune, BranchForm form, Map<String, String> errors)
        implements Page {
    @Override
    public String tab() {
        return "units";
    }
}
