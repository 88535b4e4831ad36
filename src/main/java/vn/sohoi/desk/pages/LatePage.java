package vn.sohoi.desk.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.LateBeneath.Late;
import vn.sohoi.web.Page;

/**
 * Who is late beneath a unit, and a polite text for each.
 *
 * @param unit its name on the day
 * @param pictureHref its picture of that day
 */
record LatePage(String title, String unit, String pictureHref, LocalDate on, List<Line> lines) implements Page {

    /**
     * One unit.
     *
     * @param reminder to be copied into a message, or null for a reader who reminds nobody
     */
    record Line(
            String name,
            String href,
            List<Late> with,
            @Nullable String reminder) {}

    @Override
    public String tab() {
        return "picture";
    }
}
