package vn.sohoi.access.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Asks for the secret again, and holds what was typed until then.
 *
 * @param action where the form leads
 * @param kept what it takes along
 * @param passkeys whether browsers keep passkeys for this book
 * @param errors beside the field of the password
 */
record ProofPage(String title, String action, List<Kept> kept, boolean passkeys, Map<String, String> errors)
        implements Page {

    /** One field of the form that waits. */
    record Kept(String name, String value) {}

    /** Not yet, until it is shown. */
    @Override
    public int status() {
        return 403;
    }
}
