package vn.sohoi.indicators.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Page;

/**
 * Declaring what the book cannot count, above all that was declared of the unit.
 *
 * @param title what is being done
 * @param unit name of the unit
 * @param code of the indicator
 * @param measure what is counted, in one word
 * @param happens whether it is said for a period rather than for a day
 * @param figureHref where the figure opens
 * @param said newest first
 */
record DeclarePage(
        String title,
        String unit,
        String code,
        String measure,
        boolean happens,
        String figureHref,
        Typed typed,
        List<Line> said,
        Map<String, String> errors)
        implements Page {

    /** What was typed. */
    record Typed(long unit, String on, String ky, String value, String source) {}

    /**
     * One saying.
     *
     * @param when its day, or from one to another
     * @param fileHref where the paper is read, or an empty text
     * @param replaced whether a later one of the same day took its place
     */
    record Line(
            String when,
            long value,
            String source,
            String fileHref,
            String author,
            String recorded,
            boolean replaced) {}

    /** Where it lies; the day or period is what the form begins with. */
    static String address(String code, UnitId unit, Question.When when) {
        var asked = when instanceof Question.Within within
                ? "&ky=" + within.period().name()
                : "&on=" + FigureWords.day(when.day());
        return "/so-lieu/" + code + "/khai?unit=" + unit + asked;
    }

    @Override
    public String tab() {
        return FigureTab.KEY;
    }
}
