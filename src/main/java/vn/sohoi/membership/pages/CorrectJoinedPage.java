package vn.sohoi.membership.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Setting the day right on which she first joined.
 *
 * @param book what the book says now
 */
record CorrectJoinedPage(String title, String href, String book, Typed typed, Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(String joined, String reason) {}

    @Override
    public String tab() {
        return "members";
    }
}
