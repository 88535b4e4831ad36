package vn.sohoi.activities.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * A plan of work as its table was understood, to be mended and written.
 *
 * @param errors by field and place of the row from 0, such as {@code day3}
 */
record YearPlanRowsPage(
        String title,
        YearPlanPage.Whose whose,
        int year,
        List<Row> rows,
        Map<String, String> themes,
        Map<String, String> errors)
        implements Page {

    /**
     * An activity as it stands in the form.
     *
     * @param take whether it is to be written
     * @param lastDay empty for one day
     * @param theme by number; empty where none is chosen
     * @param when what the table says where that is no day; else empty
     * @param inBook whether the unit has one of that name on that day
     */
    record Row(
            boolean take,
            String title,
            String day,
            String lastDay,
            String place,
            String theme,
            String when,
            boolean inBook) {

        Row known(boolean known) {
            return new Row(take, title, day, lastDay, place, theme, when, known);
        }
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
