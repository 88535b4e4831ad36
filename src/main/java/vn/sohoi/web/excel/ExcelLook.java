package vn.sohoi.web.excel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a workbook look. */
public final class ExcelLook {
    /** Days of papers are days in Vietnam. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final XSSFWorkbook workbook;
    final CellStyle plain;
    final CellStyle head;
    final CellStyle top;
    final CellStyle number;
    final CellStyle percent;
    final CellStyle average;
    final CellStyle day;
    final CellStyle time;

    /** The styles, made once in a workbook. */
    public ExcelLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = style(false, "@", HorizontalAlignment.LEFT);
        plain.setWrapText(true);
        head = style(true, "@", HorizontalAlignment.CENTER);
        head.setWrapText(true);
        number = style(false, "#,##0", HorizontalAlignment.RIGHT);
        average = style(false, "#,##0.0", HorizontalAlignment.RIGHT);
        percent = style(false, "0.0%", HorizontalAlignment.RIGHT);
        day = style(false, "dd/mm/yyyy", HorizontalAlignment.CENTER);
        time = style(false, "dd/mm/yyyy hh:mm", HorizontalAlignment.LEFT);
        top = workbook.createCellStyle();
        top.setFont(((XSSFCellStyle) head).getFont());
    }

    /** An instant as the clock in Vietnam shows it. */
    public LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, VIETNAM);
    }

    private CellStyle style(boolean bold, String format, HorizontalAlignment alignment) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
