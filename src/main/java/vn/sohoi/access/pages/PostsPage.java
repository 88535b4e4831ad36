package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Who holds which post, by unit.
 *
 * @param unit name of the reader's unit
 * @param rows its own posts, then those of the units directly beneath
 * @param empty units directly beneath in which nobody is in office and the reader has a say
 * @param appoints whether the reader has a say in any
 * @param givesTasks whether the reader may let somebody read names
 * @param waiting how many acts wait for the reader's yes
 */
record PostsPage(
        String title,
        String unit,
        List<Line> rows,
        List<Empty> empty,
        boolean appoints,
        boolean givesTasks,
        int waiting)
        implements Page {

    /**
     * One post.
     *
     * @param state {@code holds}, {@code ahead}, {@code over} or {@code revoked}
     */
    record Line(String unit, String role, String person, String term, String state, String href) {}

    /** A unit without anybody, and where somebody is appointed. */
    record Empty(String unit, String href) {}

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
