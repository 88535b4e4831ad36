package vn.sohoi.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.platform.text.Texts;

/**
 * What every template writes with: the reader, her language, its sentences, numbers and days. Bound to the one drawing
 * of a page, so templates say {@code @import static vn.sohoi.web.Ink.*} and then {@code ${t("units.title")}}.
 *
 * @param texts the sentences of all features
 * @param language Vietnamese or English
 * @param reader who reads, or null before signing in
 * @param address asked address up to where {@code lang=en} is put, to come back to in the other language
 * @param csrf the token that every posted form carries; empty where none is asked
 * @param nonce the number without which the browser takes no style and runs no script
 */
public record Ink(Texts texts, Locale language, @Nullable Actor reader, String address, String csrf, String nonce) {
    static final ScopedValue<Ink> CURRENT = ScopedValue.newInstance();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /** The ink of the page that is being drawn. */
    public static Ink ink() {
        return CURRENT.get();
    }

    /** The sentence in the reader's language. Numbers among the arguments are grouped: give a year as text. */
    public static String t(String key, Object... arguments) {
        return ink().texts.say(ink().language, key, arguments);
    }

    /** A whole number: 1.234.567 in Vietnamese, 1,234,567 in English. */
    public static String n(long number) {
        return NumberFormat.getIntegerInstance(ink().language).format(number);
    }

    /** A number with as many decimals as asked, rounded half up: 1.234.567,8. */
    public static String n(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(ink().language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A share of 1 as percent with one decimal: 0.843 is 84,3 %. */
    public static String percent(BigDecimal share) {
        return n(share.movePointRight(2), 1) + "\u00a0%";
    }

    /** A difference with its sign: +3, −1, 0. */
    public static String difference(long number) {
        var digits = n(Math.abs(number));
        return number > 0 ? "+" + digits : number < 0 ? "\u2212" + digits : digits;
    }

    /** A day as 31/12/2019 in both languages. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A time as 08:05 31/12/2019 in both languages, in the zone that it comes with. */
    public static String time(TemporalAccessor at) {
        return TIME.format(at);
    }

    /** A date as far as it is known: 1965, 03/1965 or 12/03/1965; an empty text where nothing is. */
    public static String day(@Nullable PartialDate date) {
        if (date == null) return "";
        var month = date.month();
        if (month == null) return String.valueOf(date.year());
        var day = date.day();
        return day == null
                ? String.format(Locale.ROOT, "%02d/%d", month, date.year())
                : day(LocalDate.of(date.year(), month, day));
    }

    /** Whether the page is drawn in English. */
    public boolean english() {
        return "en".equals(language.getLanguage());
    }
}
