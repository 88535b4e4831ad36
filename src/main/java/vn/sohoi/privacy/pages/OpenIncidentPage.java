package vn.sohoi.privacy.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * The form that begins the work on a breach.
 *
 * @param units whose officers may have read, by number
 */
record OpenIncidentPage(String title, IncidentForm form, Map<String, String> units, Map<String, String> errors)
        implements Page {

    /** The unit that was chosen, as the list names it. */
    String unit() {
        var unit = form.unit();
        return unit == null ? "" : unit.toString();
    }
}
