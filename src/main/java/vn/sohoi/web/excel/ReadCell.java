package vn.sohoi.web.excel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a page's table, read as people read it.
 *
 * @param words what stands in it
 * @param number what it says as a number; null for none
 * @param percent whether the number is one of percent
 * @param day what it says as a day; null for none
 * @param address where its number opens; empty for none
 */
record ReadCell(
        String words,
        @Nullable BigDecimal number,
        boolean percent,
        @Nullable LocalDate day,
        String address) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    /** Numbers are grouped by threes, so four digits side by side are a year and no number. */
    private static final Pattern NUMBER =
            Pattern.compile("([+\u2212-]?)(\\d{1,3}(?:[.,]\\d{3})*)(?:([.,])(\\d{1,2}))?(\\s?%)?");

    /**
     * Reads a cell.
     *
     * @param english whether a comma parts thousands and a point the decimals
     */
    static ReadCell of(Element drawn, boolean english) {
        var cell = drawn.clone();
        // what is done in the cell stays on the page
        cell.select("details, form").remove();
        var typed = cell.selectFirst("input:not([type=hidden])");
        if (typed != null) return typed(typed.val().strip(), english);
        var link = cell.selectFirst("a.figure");
        var said = link == null ? plain(cell) : plain(link);
        var address = link == null ? "" : link.attr("href");
        if (!cell.hasClass("num")) return new ReadCell(plain(cell), null, false, null, address);
        var day = day(said);
        if (day != null) return new ReadCell(said, null, false, day, address);
        var number = number(said, english);
        return new ReadCell(
                number == null ? plain(cell) : said, number, number != null && said.endsWith("%"), null, address);
    }

    /** What is typed into a field may lack its points. */
    private static ReadCell typed(String value, boolean english) {
        boolean digits = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
        return new ReadCell(value, digits ? new BigDecimal(value) : number(value, english), false, null, "");
    }

    private static String plain(Element element) {
        var copy = element.clone();
        copy.select("svg, .unseen").remove();
        return copy.text().replace('\u00a0', ' ').strip();
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return LocalDate.parse(said, DAY);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable BigDecimal number(String said, boolean english) {
        var found = NUMBER.matcher(said);
        if (!found.matches()) return null;
        char grouping = english ? ',' : '.';
        var decimal = found.group(3);
        if (decimal != null && decimal.charAt(0) == grouping) return null;
        var whole = found.group(2);
        if (whole.indexOf(english ? '.' : ',') >= 0) return null;
        var digits = whole.replace(String.valueOf(grouping), "");
        var number = new BigDecimal(decimal == null ? digits : digits + "." + found.group(4));
        return found.group(1).isEmpty() || found.group(1).equals("+") ? number : number.negate();
    }
}
