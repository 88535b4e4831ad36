package vn.sohoi.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet, as somebody types a list. */
final class SmallWorkbook {
    private SmallWorkbook() {}

    /** @param rows the words of the cells of each row, from the first column on */
    @SafeVarargs
    static byte[] of(List<String>... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("DS");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) row.createCell(j).setCellValue(rows[i].get(j));
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
