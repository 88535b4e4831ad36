package vn.sohoi.privacy.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One use of data about people.
 *
 * @param address of the page
 * @param past what was said of it, the newest first
 * @param ends whether it is taken away after a time
 * @param changes whether the reader may say it anew
 */
record UsePage(
        String title,
        String address,
        List<Past> past,
        boolean ends,
        boolean changes,
        UseForm form,
        Map<String, String> errors)
        implements Page {

    /**
     * What held for a time.
     *
     * @param until the last day; empty while it holds
     */
    record Past(String from, String until, String basis, String receivers, String kept, boolean proposed) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
