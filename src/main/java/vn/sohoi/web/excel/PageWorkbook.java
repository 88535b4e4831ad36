package vn.sohoi.web.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.BookAddress;
import vn.sohoi.web.ReaderLine;

/**
 * The tables of a page as a workbook. They are read from the page itself as it is drawn for the reader, so that no number
 * in the file can be another than on the screen; a last sheet says of each number what it asks and where it opens.
 */
@Component
public class PageWorkbook {
    private static final int[] WIDTHS = {34, 18, 18, 18, 18, 18, 18, 18};
    private static final int LONGEST_NAME = 28;

    private final ObjectProvider<TableSources> sources;
    private final ObjectProvider<ReaderLine> readerLine;
    private final BookAddress book;
    private final Texts texts;
    private final Clock clock;

    PageWorkbook(
            ObjectProvider<TableSources> sources,
            ObjectProvider<ReaderLine> readerLine,
            BookAddress book,
            Texts texts,
            Clock clock) {
        this.sources = sources;
        this.readerLine = readerLine;
        this.book = book;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A drawn page and who reads it.
     *
     * @param html the page without its frame
     * @param address the page that was asked, with what was asked of it
     */
    public record Drawn(String html, String address, Actor reader, Locale language) {
        boolean english() {
            return "en".equals(language.getLanguage());
        }
    }

    /** A number with the place in which it stands. */
    private record Placed(String place, ReadCell cell) {}

    /** The bytes of a .xlsx. */
    public byte[] of(Drawn drawn) {
        var page = Jsoup.parseBodyFragment(drawn.html()).body();
        var placed = new ArrayList<Placed>();
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var look = new ExcelLook(workbook);
            for (var table : ReadTable.on(page, drawn.english())) table(table, page, drawn, workbook, look, placed);
            sources(placed, drawn, workbook, look);
            workbook.getProperties().getCoreProperties().setTitle(words(page, "h1"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void table(
            ReadTable table, Element page, Drawn drawn, XSSFWorkbook workbook, ExcelLook look, List<Placed> placed) {
        var sheet = new ExcelSheet(workbook.createSheet(name(table, workbook, drawn)), look);
        top(page, drawn, look, sheet);
        if (!table.title().isEmpty()) sheet.line(table.title());
        sheet.head(table.head());
        for (var row : table.rows()) row(row, sheet, placed);
        sheet.sums();
        for (var row : table.sums()) row(row, sheet, placed);
        sheet.finish(WIDTHS);
    }

    /** What, of which unit and day, who took it when, and where the page is. */
    private void top(Element page, Drawn drawn, ExcelLook look, ExcelSheet sheet) {
        sheet.line(words(page, "h1"));
        var aside = words(page, ".head .aside");
        if (!aside.isEmpty()) sheet.line(aside);
        var who = readerLine.stream()
                .findFirst()
                .map(line -> line.of(drawn.reader(), drawn.language()))
                .orElse(drawn.reader().name());
        sheet.line(say(drawn, "web.excel.taken-by", who), LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        sheet.line(book.of(drawn.address()));
    }

    private static void row(List<ReadCell> cells, ExcelSheet sheet, List<Placed> placed) {
        sheet.row();
        for (var cell : cells) {
            var number = cell.number();
            var day = cell.day();
            if (number != null) {
                var at = sheet.value(number, cell.percent());
                if (!cell.address().isEmpty()) placed.add(new Placed(place(at), cell));
            } else if (day != null) sheet.day(day);
            else sheet.words(cell.words());
        }
    }

    private void sources(List<Placed> placed, Drawn drawn, XSSFWorkbook workbook, ExcelLook look) {
        var sheet = new ExcelSheet(workbook.createSheet(say(drawn, "web.excel.sources")), look);
        sheet.line(say(drawn, "web.excel.sources-mean"));
        sheet.head(List.of("cell", "what", "unit", "when", "tree", "known", "how", "value", "opens").stream()
                .map(column -> say(drawn, "web.excel." + column))
                .toList());
        var known = known(placed, drawn);
        for (var one : placed) {
            var source = known.get(one.cell().address());
            sheet.row();
            sheet.words(one.place());
            if (source == null) for (int i = 0; i < 6; i++) sheet.words("");
            else
                for (var word : List.of(
                        source.what(), source.unit(), source.when(), source.tree(), source.known(), source.how()))
                    sheet.words(word);
            sheet.value(one.cell().number(), one.cell().percent());
            sheet.link(book.of(one.cell().address()));
        }
        sheet.finish(24, 36, 24, 26, 18, 22, 26, 12, 60);
    }

    private Map<String, TableSources.Source> known(List<Placed> placed, Drawn drawn) {
        var addresses =
                placed.stream().map(one -> one.cell().address()).distinct().toList();
        var known = new LinkedHashMap<String, TableSources.Source>();
        sources.stream().forEach(one -> known.putAll(one.of(addresses, drawn.reader(), drawn.language())));
        return known;
    }

    private static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
    }

    /** A name that a workbook takes: short, without its forbidden signs, and only once. */
    private String name(ReadTable table, XSSFWorkbook workbook, Drawn drawn) {
        var title = table.title().isEmpty() ? say(drawn, "web.excel.table") : table.title();
        var name = WorkbookUtil.createSafeSheetName(title.substring(0, Math.min(title.length(), LONGEST_NAME)), ' ')
                .strip();
        return workbook.getSheet(name) == null ? name : name + " " + (workbook.getNumberOfSheets() + 1);
    }

    private static String words(Element page, String which) {
        var found = page.selectFirst(which);
        return found == null ? "" : found.text().strip();
    }

    private String say(Drawn drawn, String key, Object... arguments) {
        return texts.say(drawn.language(), key, arguments);
    }
}
