package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The posts of a person, the one she acts in marked.
 *
 * @param passkeys whether she may have some
 */
record PostPage(String title, List<Post> posts, boolean passkeys) implements Page {

    /** One post: its mandate, role and unit. */
    record Post(String mandate, String role, String unit, boolean current) {}
}
