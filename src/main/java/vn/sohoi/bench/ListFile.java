package vn.sohoi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.sohoi.kernel.PartialDate;

/** A list of members as a commune keeps it, in an .xlsx. */
final class ListFile {
    private static final List<String> HEAD =
            List.of("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Điện thoại", "Chi hội", "Ngày vào Hội");

    private ListFile() {}

    static byte[] of(Invented invented, List<String> branches, int rows) {
        try (var book = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Danh sách");
            write(sheet.createRow(0), HEAD);
            for (int i = 1; i <= rows; i++) write(sheet.createRow(i), line(i, invented, branches));
            book.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> line(int number, Invented invented, List<String> branches) {
        var woman = invented.woman();
        var birth = woman.birth();
        var joined = invented.day(2008, 2026);
        return List.of(
                Integer.toString(number),
                woman.fullName(),
                birth == null ? "" : written(birth),
                orNothing(woman.citizenId()),
                orNothing(woman.phone()),
                branches.get(number % branches.size()),
                "%02d/%02d/%d".formatted(joined.getDayOfMonth(), joined.getMonthValue(), joined.getYear()));
    }

    private static String written(PartialDate date) {
        if (date.month() == null) return Integer.toString(date.year());
        var month = "%02d/%d".formatted(date.month(), date.year());
        return date.day() == null ? month : "%02d/%s".formatted(date.day(), month);
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) row.createCell(i).setCellValue(cells.get(i));
    }

    private static String orNothing(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
