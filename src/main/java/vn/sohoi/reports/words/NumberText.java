package vn.sohoi.reports.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Made;

/** Numbers as Vietnamese papers write them: 56.127 and 58,3 %; within a sentence a number below 10 has its nought. */
public final class NumberText {
    private static final String NONE = "—";

    private NumberText() {}

    /** In a cell of a table. */
    public static String inCell(Made figure) {
        var value = figure.value();
        if (value == null) return NONE;
        return figure.measure() == Measure.PERCENT ? percent(value) + "\u00a0%" : whole(value.longValue());
    }

    /** Within a sentence: 02 cơ sở, 16 cá nhân. */
    public static String inSentence(Made figure) {
        var value = figure.value();
        if (value == null || figure.measure() == Measure.PERCENT) return inCell(figure);
        long number = value.longValue();
        return number > 0 && number < 10 ? String.format(Locale.ROOT, "%02d", number) : whole(number);
    }

    /** In words; a percentage is said with its decimal behind "phẩy". */
    public static String inWords(Made figure) {
        var value = figure.value();
        if (value == null) return NONE;
        if (figure.measure() != Measure.PERCENT) return NumberWords.of(value.longValue());
        var rounded = value.setScale(1, java.math.RoundingMode.HALF_UP);
        long tenth = rounded.remainder(BigDecimal.ONE).movePointRight(1).longValue();
        var whole = NumberWords.of(rounded.longValue());
        return (tenth == 0 ? whole : whole + " phẩy " + NumberWords.of(tenth)) + " phần trăm";
    }

    private static String whole(long number) {
        return NumberFormat.getIntegerInstance(Texts.VIETNAMESE).format(number);
    }

    private static String percent(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(Texts.VIETNAMESE);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value);
    }
}
