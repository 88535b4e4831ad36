package vn.sohoi.membership.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Moving a member to another branch.
 *
 * @param place the words by which another commune is looked for
 * @param branches where she may go
 */
record TransferPage(
        String title,
        String href,
        String branch,
        String place,
        Map<String, String> branches,
        Typed typed,
        Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(String to, String on, String reason) {}

    @Override
    public String tab() {
        return "members";
    }
}
