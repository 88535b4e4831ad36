package vn.sohoi.closings.pages;

import static vn.sohoi.web.Ink.difference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Written;
import vn.sohoi.indicators.spi.Measure;

/**
 * A value and what it is counted in; its words are said while the page is drawn.
 *
 * @param value null where the book cannot say
 */
record Told(@Nullable BigDecimal value, Measure measure, How how) {
    static Told of(Figure figure) {
        return new Told(figure.value(), figure.measure(), figure.how());
    }

    /** Whether it is withheld. */
    boolean isStar() {
        return how == How.WITHHELD;
    }

    String word() {
        return Written.of(value, measure, how);
    }

    boolean same(Told other) {
        var theirs = other.value;
        return value == null || theirs == null ? value == theirs : value.compareTo(theirs) == 0;
    }

    /** How much this one is more than the other, with its sign. */
    String more(Told other) {
        var theirs = other.value;
        if (same(other)) return "0";
        if (value == null || theirs == null) return "—";
        var difference = value.subtract(theirs);
        return measure == Measure.PERCENT ? Written.of(difference, measure) : difference(difference.longValue());
    }
}
