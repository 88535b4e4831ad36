package vn.sohoi.indicators;

import static vn.sohoi.web.Ink.n;
import static vn.sohoi.web.Ink.t;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.spi.Measure;

/** A value as people read it, said while a page is drawn. */
public final class Written {
    private Written() {}

    /** The same of a figure: a star for what is withheld, and "about" before what is told to the nearest 5. */
    public static String of(@Nullable BigDecimal value, Measure measure, How how) {
        if (how == How.WITHHELD) return "*";
        var plain = of(value, measure);
        return how == How.ROUNDED && value != null && value.signum() > 0 ? t("indicators.about", plain) : plain;
    }

    /** Grouped in the reader's language: a percentage and an average with one decimal, đồng whole, a dash for none. */
    public static String of(@Nullable BigDecimal value, Measure measure) {
        if (value == null) return "—";
        if (measure == Measure.PERCENT) return n(value, 1) + "\u00a0%";
        boolean average = value.stripTrailingZeros().scale() > 0 && measure != Measure.VND;
        return average ? n(value, 1) : n(value.longValue());
    }
}
