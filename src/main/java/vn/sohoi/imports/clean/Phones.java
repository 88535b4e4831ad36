package vn.sohoi.imports.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;

/** Reads phone numbers into E.164; of two in a cell the first, the second is kept. */
public final class Phones {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d .\\u00A0()-]*\\d");
    private static final Pattern APART = Pattern.compile("[/;,&\\n|]|\\s-\\s|\\s+(?:hoặc|và)\\s+");
    /** Words that say no more than that this is a number, or that there are two. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{L})(?:s?đt|dđ|đtdđ|số|tel|phone|mobile|điện thoại|di động|hoặc|hay|và)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    /** National significant number: mobile numbers have 9 digits, landlines 10 and begin with 2. */
    private static final Pattern NATIONAL = Pattern.compile("[35789]\\d{8}|2\\d{9}");
    /** Mobile codes of 11 digits and what they became in 2018 (decision 798/QĐ-BTTTT). */
    private static final Map<String, String> OLD_CODES = Map.ofEntries(
            Map.entry("120", "70"),
            Map.entry("121", "79"),
            Map.entry("122", "77"),
            Map.entry("126", "76"),
            Map.entry("128", "78"),
            Map.entry("123", "83"),
            Map.entry("124", "84"),
            Map.entry("125", "85"),
            Map.entry("127", "81"),
            Map.entry("129", "82"),
            Map.entry("162", "32"),
            Map.entry("163", "33"),
            Map.entry("164", "34"),
            Map.entry("165", "35"),
            Map.entry("166", "36"),
            Map.entry("167", "37"),
            Map.entry("168", "38"),
            Map.entry("169", "39"),
            Map.entry("186", "56"),
            Map.entry("188", "58"),
            Map.entry("199", "59"));

    private Phones() {}

    /** Reads a cell. */
    public static Value.Phones read(String cell, String written) {
        if (EXPONENT.matcher(written.strip()).matches())
            return new Value.Phones(cell, written, null, null, false, Doubt.DESTROYED);
        boolean remark = LETTER.matcher(LABEL.matcher(written).replaceAll(" ")).find();
        var found = new ArrayList<String>();
        boolean wrong = false;
        for (var part : parts(written)) {
            var phone = international(part);
            if (phone == null) wrong = true;
            else found.add(phone);
        }
        if (found.isEmpty())
            return new Value.Phones(cell, written, null, null, remark, wrong ? Doubt.LENGTH : Doubt.UNREADABLE);
        var second = found.size() > 1 && !found.get(1).equals(found.getFirst()) ? found.get(1) : null;
        return new Value.Phones(cell, written, found.getFirst(), second, remark, wrong ? Doubt.LENGTH : Doubt.NONE);
    }

    /** The digits of each number in a cell. */
    private static List<String> parts(String written) {
        var parts = new ArrayList<String>();
        for (var piece : APART.split(written))
            NUMBER.matcher(piece).results().forEach(number -> addEach(parts, number.group()));
        return parts;
    }

    /** Two numbers with nothing but a space between them are two. */
    private static void addEach(List<String> parts, String number) {
        var digits = number.replaceAll("\\D", "");
        if (digits.length() == 20 && digits.charAt(0) == '0' && digits.charAt(10) == '0') {
            parts.add(digits.substring(0, 10));
            parts.add(digits.substring(10));
        } else parts.add((number.startsWith("+") ? "+" : "") + digits);
    }

    /** The number in E.164, or null where its length does not fit. */
    static @Nullable String international(String number) {
        var national = number.replaceFirst("^\\+", "").replaceFirst("^00(?=84)", "");
        if (national.startsWith("84") && national.length() >= 11) national = national.substring(2);
        national = national.replaceFirst("^0", "");
        if (national.length() == 10 && OLD_CODES.containsKey(national.substring(0, 3)))
            national = OLD_CODES.get(national.substring(0, 3)) + national.substring(3);
        return NATIONAL.matcher(national).matches() ? "+84" + national : null;
    }
}
