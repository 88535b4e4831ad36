package vn.sohoi.imports.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WriteBackTest {
    @Test
    void a_workbook_keeps_every_other_part_byte_for_byte() throws IOException {
        byte[] before;
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Khác").createRow(0).createCell(0).setCellValue("giữ nguyên");
            var sheet = workbook.createSheet("Hội viên & tổ");
            for (int i = 0; i < 3; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("Lan " + i);
                row.createCell(2).setCellFormula("1+" + i);
            }
            workbook.write(out);
            before = out.toByteArray();
        }
        var after = WriteBack.into(before, Map.of("Hội viên & tổ", Map.of(1, "KẾT QUẢ", 3, "Đã ghi <1>")));
        var old = parts(before);
        var fresh = parts(after);
        assertThat(fresh.keySet()).isEqualTo(old.keySet());
        assertThat(old.keySet().stream().filter(part -> !Arrays.equals(old.get(part), fresh.get(part))))
                .containsExactly("xl/worksheets/sheet2.xml");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            var sheet = workbook.getSheet("Hội viên & tổ");
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("KẾT QUẢ");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Đã ghi <1>");
            assertThat(sheet.getRow(1).getCell(3)).isNull();
            assertThat(sheet.getRow(2).getCell(2).getCellFormula()).isEqualTo("1+2");
        }
    }

    @Test
    void a_text_keeps_its_letters_and_gets_one_column_more() {
        var before = "\uFEFFTên;Chi hội\r\n\"Lan; Thị\";Thôn 1\r\nHoa;Thôn 2".getBytes(StandardCharsets.UTF_8);
        var after = WriteBack.into(before, Map.of("", Map.of(1, "KẾT QUẢ", 2, "Đã ghi", 3, "Chưa")));
        assertThat(new String(after, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTên;Chi hội;\"KẾT QUẢ\"\r\n\"Lan; Thị\";Thôn 1;\"Đã ghi\"\r\nHoa;Thôn 2;\"Chưa\"");
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }
}
