package vn.sohoi.access.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Giving somebody a post.
 *
 * @param units where the reader has a say, by number
 * @param roles what she has a say in, by name
 * @param portfolios to which parts of the work an officer may be limited, by name; empty where she fills no such post
 */
record AppointPage(
        String title,
        AppointForm form,
        Map<String, String> units,
        Map<String, String> roles,
        Map<String, String> portfolios,
        Map<String, String> errors)
        implements Page {

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
