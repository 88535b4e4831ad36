package vn.sohoi.activities.costs.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * What an activity cost, being written.
 *
 * @param rows a field for each source
 */
record CostPage(String activity, String href, String when, List<Row> rows, Map<String, String> errors) implements Page {

    /** A field. */
    record Row(String field, String name, String amount) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.cost.write");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
