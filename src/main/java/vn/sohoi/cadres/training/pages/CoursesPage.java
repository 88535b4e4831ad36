package vn.sohoi.cadres.training.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.cadres.pages.CadreTabs;
import vn.sohoi.web.Page;

/**
 * Courses of a unit in a year.
 *
 * @param plan where one is planned; empty for who plans none there
 * @param untrained where those stand who came to none; empty for a unit that is no more
 * @param trained the figure of the year
 */
record CoursesPage(
        String title,
        long id,
        LocalDate on,
        int year,
        List<Integer> years,
        String plan,
        String untrained,
        Trained trained,
        List<Line> lines)
        implements Page {

    /**
     * How many cadres came to a course in the year, each once.
     *
     * @param many null where the figure has no answer
     */
    record Trained(@Nullable Long many, String href) {}

    /**
     * One course.
     *
     * @param state a word where it does not take place; else empty
     */
    record Line(String name, String href, String when, String units, long called, long came, String state) {}

    @Override
    public String tab() {
        return CadreTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
