package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The posts of a person, the one she acts in marked.
 *
 * @param passkeys whether she may have some
 * @param emergencies whether she may open names in an emergency
 */
record PostPage(String title, List<Post> posts, boolean passkeys, boolean emergencies) implements Page {

    /** One post: its mandate, role and unit. */
    record Post(String mandate, String role, String unit, boolean current) {}
}
