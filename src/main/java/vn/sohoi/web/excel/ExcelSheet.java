package vn.sohoi.web.excel;

import java.math.BigDecimal;
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
import org.jspecify.annotations.Nullable;

/** One sheet, written from the top: lines, the head, rows. */
public final class ExcelSheet {
    private static final int WIDTH = 256;

    private final XSSFSheet sheet;
    private final ExcelLook look;
    private int nextRow;
    private int nextColumn;
    private int headRow;
    private int columns;
    private int sumRow;
    private Row row;

    /** An empty sheet. */
    public ExcelSheet(XSSFSheet sheet, ExcelLook look) {
        this.sheet = sheet;
        this.look = look;
        row = sheet.createRow(0);
    }

    /** A line over the table. */
    public void line(String words) {
        row();
        add(look.top).setCellValue(words);
    }

    /** A line over the table with a time in it. */
    public void line(String words, LocalDateTime time) {
        line(words);
        add(look.time).setCellValue(time);
    }

    /** The head of the table; what was written before stands over it. */
    public void head(List<String> words) {
        headRow = nextRow;
        row();
        words.forEach(word -> add(look.head).setCellValue(word));
        columns = words.size();
    }

    /** The next row, from its first cell on. */
    public void row() {
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
    }

    /** A cell of words. */
    public Cell words(String words) {
        var cell = add(look.plain);
        cell.setCellValue(words);
        return cell;
    }

    /** A whole number. */
    public void number(long number) {
        add(look.number).setCellValue(number);
    }

    /** A day. */
    public void day(LocalDate day) {
        add(look.day).setCellValue(day);
    }

    /** An address that opens. */
    public void link(String address) {
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        var cell = add(look.plain);
        cell.setCellValue(address);
        cell.setHyperlink(link);
    }

    /**
     * A number as a number; an empty cell where there is none.
     *
     * @param percent whether 58.3 means 58,3 %
     */
    public Cell value(@Nullable BigDecimal value, boolean percent) {
        boolean whole = value == null || value.stripTrailingZeros().scale() <= 0;
        var cell = add(percent ? look.percent : whole ? look.number : look.average);
        if (value == null) return cell;
        cell.setCellValue((percent ? value.movePointLeft(2) : value).doubleValue());
        return cell;
    }

    /** The rows from here on are sums, which filters leave alone. */
    public void sums() {
        sumRow = nextRow;
    }

    /** Widths in letters; the head stays when one scrolls, filters and comes again on each printed page of A4. */
    public void finish(int... widths) {
        for (int i = 0; i < columns; i++) sheet.setColumnWidth(i, (i < widths.length ? widths[i] : 16) * WIDTH);
        sheet.createFreezePane(0, headRow + 1);
        int last = (sumRow == 0 ? nextRow : sumRow) - 1;
        if (last > headRow) sheet.setAutoFilter(new CellRangeAddress(headRow, last, 0, Math.max(0, columns - 1)));
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
