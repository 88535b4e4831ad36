package vn.sohoi.activities.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Asks for a unit's plan of work as a table.
 *
 * @param rows as pasted, an activity on each line
 * @param theme that was chosen for rows without one; empty for none
 * @param themes what activities may be about, by number; the first says that nothing is chosen
 */
record YearPlanPage(
        String title,
        Whose whose,
        int year,
        String rows,
        String theme,
        Map<String, String> themes,
        Map<String, String> errors)
        implements Page {

    /** The unit whose plan it is. */
    record Whose(long id, String name) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
