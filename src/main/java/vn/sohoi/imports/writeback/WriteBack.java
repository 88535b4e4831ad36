package vn.sohoi.imports.writeback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import vn.sohoi.kernel.Refused;

/**
 * Writes results into a list: of an .xlsx and an .ods all other parts, of a text and a page all other letters stay as they
 * are.
 */
public final class WriteBack {
    private WriteBack() {}

    /**
     * The file with one column more.
     *
     * @param results words by sheet (an empty name where the file has no sheets) and row number
     * @throws Refused for kinds of file that cannot be given back
     */
    public static byte[] into(byte[] file, Map<String, Map<Integer, String>> results) {
        try {
            if (begins(file, 'P', 'K') && contains(file, "xl/workbook.xml")) return XlsxWriteBack.write(file, results);
            if (begins(file, 0xD0, 0xCF)) return xls(file, results);
            if (begins(file, 'P', 'K') && contains(file, "content.xml")) return OdsWriteBack.write(file, results);
            if (begins(file, 'P', 'K')) throw new Refused("imports.no-write-back");
            if (isPage(file)) return HtmlWriteBack.write(file, results.getOrDefault("", Map.of()));
            return CsvWriteBack.write(file, results.getOrDefault("", Map.of()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] xls(byte[] file, Map<String, Map<Integer, String>> results) throws IOException {
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            results.forEach((name, rows) -> {
                var sheet = workbook.getSheet(name);
                if (sheet == null) return;
                int last = 0;
                for (var row : sheet) last = Math.max(last, row.getLastCellNum());
                int column = last;
                rows.forEach((number, words) -> {
                    var row = sheet.getRow(number - 1);
                    if (row != null) row.createCell(column).setCellValue(words);
                });
            });
            // POI complains on standard error where an old workbook lacks them
            workbook.createInformationProperties();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** As the reader tells it: by what its beginning holds, whatever its encoding. */
    private static boolean isPage(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return head.contains("<table") || head.contains("<html") || head.contains("<!doctype html");
    }

    private static boolean begins(byte[] file, int... head) {
        if (file.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((file[i] & 0xFF) != head[i]) return false;
        return true;
    }

    private static boolean contains(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(name);
    }
}
