package vn.sohoi.activities.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * What activities are about.
 *
 * @param writes whether the reader enters and ends themes
 * @param counts in which figure a theme may be counted, by its words
 */
record ThemesPage(
        List<Row> rows, boolean writes, Map<String, String> counts, ThemeForm form, Map<String, String> errors)
        implements Page {

    /**
     * A theme.
     *
     * @param end where it is ended, or empty for one that has an end
     */
    record Row(String name, String basis, String counts, String span, String end) {}

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.themes-title");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
