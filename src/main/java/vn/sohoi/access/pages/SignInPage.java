package vn.sohoi.access.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * Signing in.
 *
 * @param wrong whether the last try failed
 * @param guests the demo's roles, empty in a book of one's own
 */
record SignInPage(String title, boolean wrong, List<Guest> guests) implements Page {

    /** One of the demo's people. */
    record Guest(String login, String name, String role, String unit) {}
}
