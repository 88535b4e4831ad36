package vn.sohoi.access.pages;

import java.util.Map;
import vn.sohoi.web.Page;

/**
 * Letting somebody read the people of a unit for some days.
 *
 * @param units the giver's own and those beneath, by number
 * @param purposes which parts of the work it may be for, by name
 * @param classes how much of a woman is read, by name of the class
 */
record TaskPage(
        String title,
        TaskForm form,
        Map<String, String> units,
        Map<String, String> purposes,
        Map<String, String> classes,
        Map<String, String> errors)
        implements Page {

    @Override
    public String tab() {
        return PostsTab.KEY;
    }
}
