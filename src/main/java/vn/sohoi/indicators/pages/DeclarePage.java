package vn.sohoi.indicators.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Page;

/**
 * Declaring what the book cannot count, above all that was declared of the unit.
 *
 * @param title what is being done
 * @param unit name of the unit
 * @param code of the indicator
 * @param figureHref where the figure opens
 * @param said newest first
 */
record DeclarePage(
        String title,
        String unit,
        String code,
        String figureHref,
        Typed typed,
        List<Line> said,
        Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(long unit, String on, String value, String source) {}

    /**
     * One saying.
     *
     * @param replaced whether a later one of the same day took its place
     */
    record Line(LocalDate day, long value, String source, String author, String recorded, boolean replaced) {}

    /** Where it lies; the day is what the form begins with. */
    static String address(String code, UnitId unit, LocalDate day) {
        return "/so-lieu/" + code + "/khai?unit=" + unit + "&on=" + FigureWords.day(day);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
