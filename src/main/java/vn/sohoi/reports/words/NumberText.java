package vn.sohoi.reports.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Sort;

/** Numbers as Vietnamese papers write them: 56.127 and 58,3 %; within a sentence a number below 10 has its nought. */
public final class NumberText {
    private static final String NONE = "—";
    private static final String ABOUT = "khoảng ";
    private static final String FEW = "dưới 08";
    private static final String FEW_IN_WORDS = "dưới tám";

    private NumberText() {}

    /** In a cell of a table; what is told to the nearest 5 says so, and a star stands for 1 to 7. */
    public static String inCell(Made figure) {
        if (figure.how() == How.WITHHELD) return "*";
        return isAbout(figure) ? ABOUT + plain(figure) : plain(figure);
    }

    private static boolean isAbout(Made figure) {
        var value = figure.value();
        return figure.how() == How.ROUNDED && value != null && value.signum() > 0;
    }

    private static String plain(Made figure) {
        var value = figure.value();
        if (value == null) return NONE;
        if (figure.measure() == Measure.PERCENT)
            return (figure.sort() == Sort.PLAN && isWhole(value) ? whole(value.longValue()) : oneDecimal(value))
                    + "\u00a0%";
        return isWhole(value) ? whole(value.longValue()) : oneDecimal(value);
    }

    /** A difference with its sign: +512, −0,4; of percentages in points. */
    public static String difference(BigDecimal change, Measure measure) {
        var size = change.abs();
        var said = measure == Measure.PERCENT || !isWhole(size) ? oneDecimal(size) : whole(size.longValue());
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "\u2212" : "") + said;
    }

    /** Within a sentence: 02 cơ sở, 16 cá nhân. */
    public static String inSentence(Made figure) {
        if (figure.how() == How.WITHHELD) return FEW;
        var value = figure.value();
        if (value == null || figure.measure() == Measure.PERCENT || !isWhole(value) || isAbout(figure))
            return inCell(figure);
        long number = value.longValue();
        return number > 0 && number < 10 ? String.format(Locale.ROOT, "%02d", number) : whole(number);
    }

    /** In words; a percentage is said with its decimal behind "phẩy". */
    public static String inWords(Made figure) {
        if (figure.how() == How.WITHHELD) return FEW_IN_WORDS;
        return isAbout(figure) ? ABOUT + plainInWords(figure) : plainInWords(figure);
    }

    private static String plainInWords(Made figure) {
        var value = figure.value();
        if (value == null) return NONE;
        if (figure.measure() != Measure.PERCENT && isWhole(value)) return NumberWords.of(value.longValue());
        var rounded = value.setScale(1, java.math.RoundingMode.HALF_UP);
        long tenth = rounded.remainder(BigDecimal.ONE).movePointRight(1).longValue();
        var whole = NumberWords.of(rounded.longValue());
        var said = tenth == 0 ? whole : whole + " phẩy " + NumberWords.of(tenth);
        return figure.measure() == Measure.PERCENT ? said + " phần trăm" : said;
    }

    private static String whole(long number) {
        return NumberFormat.getIntegerInstance(Texts.VIETNAMESE).format(number);
    }

    /** Averages have decimals; what is counted has none. */
    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String oneDecimal(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(Texts.VIETNAMESE);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value);
    }
}
