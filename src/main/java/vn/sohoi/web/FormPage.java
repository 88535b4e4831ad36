package vn.sohoi.web;

import java.util.Map;

/** A page with forms that keep what was typed into them. */
public interface FormPage extends Page {
    /** What was typed, by field. */
    Map<String, String> form();

    /** What was typed into the field, empty when nothing. */
    default String typed(String field) {
        return form().getOrDefault(field, "");
    }
}
