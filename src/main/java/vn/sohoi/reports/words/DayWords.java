package vn.sohoi.reports.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sohoi.kernel.Period;

/** Days and periods as papers write them (Decree 30/2020: a day below 10 and the months 1 and 2 get a nought). */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private DayWords() {}

    /** "ngày 05 tháng 12 năm 2019"; of January and February the month has its nought, of others below 10 not. */
    public static String of(LocalDate day) {
        int month = day.getMonthValue();
        return String.format(
                Locale.ROOT,
                month <= 2 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                day.getDayOfMonth(),
                month,
                day.getYear());
    }

    /** Wholly in words, for minutes: "Ngày năm tháng mười hai năm hai nghìn không trăm mười chín". */
    public static String inWords(LocalDate day) {
        int date = day.getDayOfMonth();
        return "Ngày " + (date <= 10 ? "mùng " : "") + NumberWords.of(date) + " tháng " + month(day.getMonthValue())
                + " năm " + NumberWords.of(day.getYear());
    }

    /** "năm 2019", "6 tháng đầu năm 2019", "quý III năm 2019", "tháng 11 năm 2019", "giai đoạn 2016 – 2021". */
    public static String of(Period period) {
        var name = period.name();
        int year = period.lastDay().getYear();
        if (name.contains("..")) {
            if (name.length() == "2016..2021".length())
                return "giai đoạn " + period.from().getYear() + " – " + year;
            return "từ ngày " + DAY.format(period.from()) + " đến ngày " + DAY.format(period.lastDay());
        }
        if (name.length() == "2019".length()) return "năm " + year;
        if (name.contains("-H")) return name.endsWith("1") ? "6 tháng đầu năm " + year : "6 tháng cuối năm " + year;
        if (name.contains("-Q")) return "quý " + ROMAN[name.charAt(name.length() - 1) - '1'] + " năm " + year;
        return "tháng " + period.from().getMonthValue() + " năm " + year;
    }

    /** The first month is "giêng" in speech and "một" on paper; the fourth is "tư". */
    private static String month(int month) {
        return month == 4 ? "tư" : NumberWords.of(month);
    }
}
