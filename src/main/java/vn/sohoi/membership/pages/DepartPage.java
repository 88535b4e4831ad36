package vn.sohoi.membership.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/** Ending a membership; the reasons are those of the Charter's statistics. */
record DepartPage(String title, String href, Map<String, String> reasons, Typed typed, Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(String how, String on, String decision) {}

    @Override
    public String tab() {
        return "members";
    }
}
