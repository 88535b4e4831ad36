package vn.sohoi.targets.pages;

import static vn.sohoi.web.Ink.n;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.targets.Progress;

/**
 * A number in its place on a page.
 *
 * @param value null where nobody can say
 * @param href where it opens; empty for a number that is decided and not counted
 */
record Cell(@Nullable BigDecimal value, boolean percent, String href) {

    static Cell of(long value) {
        return new Cell(BigDecimal.valueOf(value), false, "");
    }

    /** What is wanted; it opens to those who have it. */
    static Cell given(Progress progress, String href) {
        return new Cell(progress.given(), isPercent(progress), href);
    }

    /** The figure; it opens to its rows, and what is counted among units to these units. */
    static Cell reached(Progress progress, String href) {
        var question = progress.question();
        return new Cell(progress.reached(), isPercent(progress), question == null ? href : FigureAddress.of(question));
    }

    static Cell left(Progress progress) {
        return new Cell(progress.left(), isPercent(progress), "");
    }

    private static boolean isPercent(Progress progress) {
        return progress.measure() == Measure.PERCENT;
    }

    /** As the reader writes it, a dash for none; said while drawing. */
    String word() {
        if (value == null) return "—";
        return percent ? n(value, 1) + "\u00a0%" : n(value.longValue());
    }
}
