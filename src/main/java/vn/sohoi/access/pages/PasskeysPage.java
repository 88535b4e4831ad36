package vn.sohoi.access.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.web.Page;

/**
 * One's own passkeys.
 *
 * @param label what was typed as the name of a new one
 */
record PasskeysPage(String title, List<Row> rows, String label, Map<String, String> errors) implements Page {

    /**
     * One of them.
     *
     * @param since when it was made
     * @param used when it was used last
     */
    record Row(UUID id, String label, String since, String used) {}
}
