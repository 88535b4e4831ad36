package vn.sohoi.emulation.awards;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.SheetWords;
import vn.sohoi.kernel.VietnameseText;

/** Reads what lists of who was commended say of forms, decisions and years. Its words stand beside it as data. */
final class ListedWords {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:quyết định|quyet dinh|qđ|qd)\\s+(?:số|so)\\s*:?\\s*(\\S*\\d\\S*)");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:ngày|ngay)\\s+(\\d{1,2})\\s*(?:[/.-]|tháng|thang)\\s*(\\d{1,2})\\s*(?:[/.-]|năm|nam)\\s*((?:19|20)\\d\\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d/.-])((?:19|20)\\d\\d)(?!\\d)(?:\\s*[-–]\\s*((?:19|20)\\d\\d)(?!\\d))?");
    private static final Pattern FORM =
            Pattern.compile("(?iu)((?:giấy khen|giay khen|bằng khen|bang khen|kỷ niệm chương|ky niem chuong).*)");
    private static final Pattern AFTER_FORM = Pattern.compile("(?iu)[,;:(]| (?:năm|nam|dịp|dip|nhân|nhan) .*");
    private static final Pattern TAIL = Pattern.compile("[.,;:)]+$");

    private final Properties words = SheetWords.beside(ListedWords.class, "award-words.properties");
    private final List<String> collectives =
            Arrays.asList(words.getProperty("collectives").split("\\|"));

    /** Number and day of a decision, as far as they are told. */
    record Decision(@Nullable String number, @Nullable LocalDate day) {}

    /** The first and the last year of an achievement. */
    record Years(int first, int last) {
        /** As {@code 2025}, or {@code 2021-2025}. */
        String written() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /** The one that these lines tell of: Kèm theo Quyết định số 12/QĐ-BTV ngày 20/11/2025. */
    Decision decision(List<String> lines) {
        for (var line : lines) {
            var number = NUMBER.matcher(line);
            if (number.find())
                return new Decision(TAIL.matcher(number.group(1)).replaceFirst(""), day(line.substring(number.end())));
        }
        return new Decision(null, null);
    }

    /** The first whole day in these words, or null. */
    @Nullable
    LocalDate day(String text) {
        var day = DAY.matcher(text);
        if (!day.find()) return null;
        try {
            return LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The words of a decision's cell without the day that may stand behind them. */
    static String withoutDay(String decision) {
        var day = DAY.matcher(decision);
        var bare = day.find() ? decision.substring(0, day.start()) : decision;
        return TAIL.matcher(bare.strip()).replaceFirst("");
    }

    /** The first year or stretch of years in the words that is no part of a day, or null. */
    @Nullable
    Years years(String text) {
        var year = YEAR.matcher(DAY.matcher(text).replaceAll(" "));
        if (!year.find()) return null;
        int first = number(year.group(1));
        int last = year.group(2) == null ? first : number(year.group(2));
        return last < first ? null : new Years(first, last);
    }

    /** The form of commendation that a title above the list names, or null. */
    @Nullable
    String form(List<String> above) {
        for (var line : above) {
            var form = FORM.matcher(line);
            if (form.find())
                return AFTER_FORM
                        .matcher(form.group(1))
                        .replaceFirst("\n")
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip();
        }
        return null;
    }

    /** What is said of an achievement of which only the years are known. */
    String ofYears(Years years) {
        return MessageFormat.format(
                words.getProperty(years.first() == years.last() ? "of-year" : "of-years"), years.written());
    }

    /** Whether a name is that of a unit or group. */
    boolean isCollective(String name) {
        var folded = VietnameseText.fold(name) + " ";
        return collectives.stream().anyMatch(one -> folded.startsWith(one + " "));
    }

    /** A name of a form as it is compared: without marks and with its short words written out. */
    String key(String form) {
        return Arrays.stream(VietnameseText.fold(form).split(" "))
                .map(word -> words.getProperty("short." + word, word))
                .collect(Collectors.joining(" "));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
