package vn.sohoi.targets.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** How much is due by the calendar, as a reader writes it. */
record DueWord(BigDecimal due, boolean percent) {
    String of(Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(percent ? 1 : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(due) + (percent ? "\u00a0%" : "");
    }
}
