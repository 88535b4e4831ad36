package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Who holds which post, by unit.
 *
 * @param unit name of the reader's unit
 * @param rows its own posts, then those of the units directly beneath
 * @param appoints whether the reader has a say in any
 * @param waiting how many acts wait for the reader's yes
 */
record PostsPage(String title, String unit, List<Line> rows, boolean appoints, int waiting) implements Page {

    /**
     * One post, or a unit without one.
     *
     * @param state {@code holds}, {@code ahead}, {@code over}, {@code revoked} or {@code empty}
     * @param href where the post is looked at; empty for a unit without one
     * @param fill where somebody is appointed; empty where the reader has no say
     */
    record Line(String unit, String role, String person, String term, String state, String href, String fill) {}

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
