package vn.sohoi.units.official;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/** Tells by its headers which published table a file is, and reads it or refuses it as a whole. */
public final class OfficialFile {
    private static final String UNITS_HEADER =
            "tinh thanh pho|ma tp|quan huyen|ma qh|phuong xa|ma px|cap|ten tieng anh";
    private static final String CONVERSION_HEADER =
            "tinh thanh pho|ten xa moi|ma xa moi|ten xa cu|ma xa cu|ghi chu|quan huyen|tinh cu|";
    private static final Pattern CONVERSION_DAY = Pattern.compile("tu ngay (\\d{1,2}) (\\d{1,2}) (\\d{4})");
    private static final Pattern FILE_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** Rows that the office published for the day; fewer mean that the file was cut between two rows. */
    private static final Map<LocalDate, Integer> PUBLISHED_ROWS =
            Map.of(LocalDate.of(2025, 1, 4), 10_056, LocalDate.of(2025, 7, 1), 10_605);

    /** Of a table whose codes lost their zeros nearly every row is unreadable; a few bad rows are listed instead. */
    private static final int UNREADABLE_PER_MILLE = 10;

    private OfficialFile() {}

    /**
     * Reads a table.
     *
     * @param fileName its name; of a table of units it tells the day, unless {@code asOf} does
     * @throws Refused when it is in another encoding, has other columns, was cut short, or tells no day
     */
    public static OfficialTable read(String fileName, byte[] bytes, @Nullable LocalDate asOf) {
        var sheet = Sheet.read(fileName, bytes);
        var rows = sheet.rows();
        if (!rows.isEmpty() && rows.getFirst().folded().equals(UNITS_HEADER)) {
            var day = asOf != null ? asOf : dayOfFile(fileName);
            return whole(sheet, day, UnitsTable.read(fileName, day, body(sheet, 1, 8, day)));
        }
        if (rows.size() > 1 && rows.get(1).folded().equals(CONVERSION_HEADER)) {
            var title = rows.getFirst().cell(0);
            var day = dayOfTitle(fileName, VietnameseText.fold(title));
            return whole(sheet, day, ConversionTable.read(title, day, body(sheet, 2, 9, day)));
        }
        throw new Refused("units.import-columns", fileName);
    }

    private static List<Sheet.Row> body(Sheet sheet, int headers, int columns, LocalDate day) {
        var body = sheet.body(headers, columns);
        if (body.isEmpty() || body.size() < PUBLISHED_ROWS.getOrDefault(day, 0))
            throw new Refused("units.import-cut-short", sheet.fileName());
        return body;
    }

    private static OfficialTable whole(Sheet sheet, LocalDate day, OfficialTable table) {
        long unreadable = table.findings().stream()
                .filter(finding -> finding.reason().equals("unreadable"))
                .count();
        if (unreadable * 1000 > (long) sheet.rows().size() * UNREADABLE_PER_MILLE)
            throw new Refused("units.import-unreadable", sheet.fileName(), unreadable, day.toString());
        return table;
    }

    private static LocalDate dayOfFile(String fileName) {
        var found = FILE_DAY.matcher(fileName);
        if (!found.find()) throw new Refused("units.import-no-day", fileName);
        return day(fileName, found, 1, 2, 3);
    }

    private static LocalDate dayOfTitle(String fileName, String title) {
        var found = CONVERSION_DAY.matcher(title);
        if (!found.find()) throw new Refused("units.import-columns", fileName);
        return day(fileName, found, 3, 2, 1);
    }

    private static LocalDate day(String fileName, Matcher found, int year, int month, int day) {
        try {
            return LocalDate.of(number(found, year), number(found, month), number(found, day));
        } catch (DateTimeException noSuchDay) {
            throw new Refused("units.import-no-day", fileName);
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
