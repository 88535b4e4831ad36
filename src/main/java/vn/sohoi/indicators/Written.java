package vn.sohoi.indicators;

import static vn.sohoi.web.Ink.n;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;

/** A value as people read it, said while a page is drawn. */
public final class Written {
    private Written() {}

    /** Grouped in the reader's language: a percentage and an average with one decimal, đồng whole, a dash for none. */
    public static String of(@Nullable BigDecimal value, Measure measure) {
        if (value == null) return "—";
        if (measure == Measure.PERCENT) return n(value, 1) + "\u00a0%";
        boolean average = value.stripTrailingZeros().scale() > 0 && measure != Measure.VND;
        return average ? n(value, 1) : n(value.longValue());
    }
}
