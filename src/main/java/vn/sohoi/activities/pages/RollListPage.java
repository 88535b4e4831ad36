package vn.sohoi.activities.pages;

import java.util.Map;
import vn.sohoi.activities.Way;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * A list of who came, or stayed away, to fill a roll call in with.
 *
 * @param action the roll call
 * @param rows as pasted, a name on each line
 */
record RollListPage(String activity, String action, String branch, String rows, Way way, Map<String, String> errors)
        implements Page {

    @Override
    public String title() {
        return Ink.t("activities.list");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
