package vn.sohoi.reports.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.Fields;
import vn.sohoi.reports.Version;

/**
 * The data source for Word's own mail merge: one sheet, the fields' names above, one row of values below. Values are text
 * as papers write them, for Word's merge shows a number of Excel without its dots.
 */
@Component
public class MergeWorkbook {
    private final FieldNames names;
    private final Fields fields;
    private final Texts texts;

    MergeWorkbook(FieldNames names, Fields fields, Texts texts) {
        this.names = names;
        this.fields = fields;
        this.texts = texts;
    }

    /** The bytes of a .xlsx for a made report. */
    public byte[] of(Version version) {
        var values = fields.answers(version).values().once();
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(texts.say(Texts.VIETNAMESE, "reports.sheet.merge"));
            var head = sheet.createRow(0);
            var row = sheet.createRow(1);
            int column = 0;
            for (var field : names.all().entrySet()) {
                var value = values.get(field.getKey());
                if (value == null) continue;
                head.createCell(column).setCellValue(field.getValue().name());
                row.createCell(column++).setCellValue(value);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
