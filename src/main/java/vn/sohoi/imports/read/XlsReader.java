package vn.sohoi.imports.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import vn.sohoi.kernel.Refused;

/** Reads a workbook of Excel 97 to 2003. */
final class XlsReader {
    private final HSSFWorkbook book;
    private final GridSink sink;
    private final boolean from1904;
    private final Map<Short, Cell.Look> looks = new HashMap<>();

    private XlsReader(HSSFWorkbook book, GridSink sink) {
        this.book = book;
        this.sink = sink;
        from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static void read(byte[] file, GridSink sink) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) throw new Refused("imports.locked");
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !container.getRoot().hasEntryCaseInsensitive("Book")) throw new Refused("imports.no-list");
            try (var book = new HSSFWorkbook(container)) {
                new XlsReader(book, sink).read();
            }
        } catch (EncryptedDocumentException locked) {
            throw new Refused("imports.locked");
        }
    }

    private void read() throws IOException {
        sink.start(Grid.Kind.XLS, "unicode", from1904);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            sink.sheet(book.getSheetName(i), book.isSheetHidden(i) || book.isSheetVeryHidden(i));
            sheet(book.getSheetAt(i));
        }
        sink.end();
    }

    private void sheet(HSSFSheet sheet) throws IOException {
        for (var row : sheet) {
            var cells = new ArrayList<Cell>();
            for (var cell : row) cells.add(cell((HSSFCell) cell));
            sink.row(new GridRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
        }
        for (var region : sheet.getMergedRegions())
            sink.merged(new GridSheet.Region(
                    region.getFirstRow() + 1,
                    region.getLastRow() + 1,
                    region.getFirstColumn(),
                    region.getLastColumn()));
    }

    private Cell cell(HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        var look = looks.computeIfAbsent(cell.getCellStyle().getIndex(), index -> look(cell.getCellStyle()));
        int column = cell.getColumnIndex();
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> new Cell(column, cell.getRichStringCellValue().getString(), null, null, formula, look);
            case BOOLEAN -> new Cell(column, cell.getBooleanCellValue() ? "có" : "không", null, null, formula, look);
            case NUMERIC -> number(cell, column, formula, look);
            default -> new Cell(column, "", null, null, formula, look);
        };
    }

    private Cell number(HSSFCell cell, int column, boolean formula, Cell.Look look) {
        double number = cell.getNumericCellValue();
        var format = cell.getCellStyle().getDataFormatString();
        boolean year = number >= 1900 && number <= 2100 && number == Math.rint(number);
        boolean dated = format != null && XlsxStyles.isDate(format) && !year;
        var date = dated ? ShownDate.of(number, format, from1904) : null;
        var text = date == null ? Numbers.plain(number) : ShownDate.written(date);
        return new Cell(column, text, number, date, formula, look);
    }

    private Cell.Look look(HSSFCellStyle style) {
        var font = style.getFont(book);
        return new Cell.Look(font.getFontName(), font.getStrikeout(), fill(style));
    }

    private static String fill(HSSFCellStyle style) {
        if (style.getFillPattern() == FillPatternType.NO_FILL) return "";
        var colour = style.getFillForegroundColorColor();
        if (colour == null || colour.getIndex() == 64) return "";
        var parts = colour.getTriplet();
        var hex = String.format(Locale.ROOT, "%02x%02x%02x", parts[0], parts[1], parts[2]);
        return hex.equals("ffffff") ? "" : hex;
    }
}
