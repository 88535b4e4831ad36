package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Signing in.
 *
 * @param notice what the last step left to say: {@code wrong}, {@code wait}, {@code ready}, {@code over}, {@code wrong-passkey}, {@code no-post}, {@code no-task},
 *     {@code wrong-outside}, {@code outside-away} or nothing
 * @param passkeys whether browsers keep passkeys for this book
 * @param outside how the provider outside is called at which she may sign in too; empty when there is none
 * @param guests the demo's roles, empty in a book of one's own
 */
record SignInPage(String title, String notice, boolean passkeys, String outside, List<Guest> guests) implements Page {

    /** One of the demo's people. */
    record Guest(String login, String name, String role, String unit) {}
}
