package vn.sohoi.indicators.pages;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Written;
import vn.sohoi.indicators.spi.Measure;

/**
 * A figure in its place on a page.
 *
 * @param value null where the book cannot say
 * @param href where it opens, or an empty text where it is open already
 */
record Shown(@Nullable BigDecimal value, Measure measure, How how, String href) {
    static Shown of(Figure figure, String href) {
        return new Shown(figure.value(), figure.measure(), figure.how(), href);
    }

    /** Whether it is withheld. */
    boolean isStar() {
        return how == How.WITHHELD;
    }

    /** The value as the reader writes it, a dash for none, a star for what is withheld; said while drawing. */
    String word() {
        return Written.of(value, measure, how);
    }
}
