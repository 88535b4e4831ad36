package vn.sohoi.activities.costs.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * From where money of activities comes.
 *
 * @param writes whether the reader enters and ends sources
 */
record SourcesPage(List<Row> rows, boolean writes, SourceForm form, Map<String, String> errors) implements Page {

    /**
     * A source.
     *
     * @param end where it is ended, or empty for one that has an end
     */
    record Row(String name, String span, String end) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.cost.sources");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
