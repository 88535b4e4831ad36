package vn.sohoi.web;

import static vn.sohoi.web.Ink.t;

/**
 * The page for what went otherwise than asked: what happened, whether the work is safe, what now.
 *
 * @param status the HTTP status
 * @param titleKey key of the title
 * @param sentence what is said, in the reader's language
 */
record FailurePage(int status, String titleKey, String sentence) implements Page {

    @Override
    public String title() {
        return t(titleKey);
    }
}
