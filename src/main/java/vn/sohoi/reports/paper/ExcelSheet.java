package vn.sohoi.reports.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.reports.Made;

/** One sheet, written from the top: lines, the head, rows. */
final class ExcelSheet {
    private static final int WIDTH = 256;

    private final XSSFSheet sheet;
    private final ExcelLook look;
    private int nextRow;
    private int nextColumn;
    private int headRow;
    private int columns;
    private Row row;

    ExcelSheet(XSSFSheet sheet, ExcelLook look) {
        this.sheet = sheet;
        this.look = look;
        row = sheet.createRow(0);
    }

    /** A line over the table. */
    void line(String words) {
        row();
        add(look.top).setCellValue(words);
    }

    /** A line over the table with a time in it. */
    void line(String words, LocalDateTime time) {
        line(words);
        add(look.time).setCellValue(time);
    }

    void head(List<String> words) {
        headRow = nextRow;
        row();
        words.forEach(word -> add(look.head).setCellValue(word));
        columns = words.size();
    }

    void row() {
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
    }

    void words(String words) {
        add(look.plain).setCellValue(words);
    }

    void number(long number) {
        add(look.number).setCellValue(number);
    }

    void day(LocalDate day) {
        add(look.day).setCellValue(day);
    }

    void link(String address) {
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        var cell = add(look.plain);
        cell.setCellValue(address);
        cell.setHyperlink(link);
    }

    /** A number of the report as a number, percent as percent; empty where the book could not say. */
    Cell value(Made made) {
        var value = made.value();
        boolean whole = value == null || value.stripTrailingZeros().scale() <= 0;
        var cell = add(made.measure() == Measure.PERCENT ? look.percent : whole ? look.number : look.average);
        if (value == null) return cell;
        cell.setCellValue((made.measure() == Measure.PERCENT ? value.movePointLeft(2) : value).doubleValue());
        return cell;
    }

    /** Widths in letters; the head stays when one scrolls and comes again on each printed page of A4. */
    void finish(int... widths) {
        for (int i = 0; i < columns; i++) sheet.setColumnWidth(i, (i < widths.length ? widths[i] : 16) * WIDTH);
        sheet.createFreezePane(0, headRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, Math.max(0, columns - 1), 0, Math.max(0, nextRow - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(columns > 6);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private Cell add(CellStyle style) {
        var cell = row.createCell(nextColumn++);
        cell.setCellStyle(style);
        return cell;
    }
}
