package vn.sohoi.access.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/** Names that were opened in an emergency and wait for a review. */
record EmergencyReviewPage(String title, List<Line> lines, Map<String, String> errors) implements Page {

    /**
     * One of them.
     *
     * @param unit whose women could be read
     * @param why the category in words
     * @param address at which it is reviewed
     */
    record Line(String name, String post, String unit, String when, String why, String reason, String address) {}
}
