package vn.sohoi.imports.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.sohoi.kernel.Refused;

/** Reads the tables of a page that web systems give out under the name .xls, all as one sheet, one below the other. */
final class HtmlReader {
    private static final int LARGEST = 50_000_000;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)");
    private static final Pattern ROW = Pattern.compile("<tr[\\s>]", Pattern.CASE_INSENSITIVE);

    private final GridSink sink;
    private final HtmlLooks looks;
    private final Set<Long> covered = new HashSet<>();
    private int row;

    private HtmlReader(GridSink sink, HtmlLooks looks) {
        this.sink = sink;
        this.looks = looks;
    }

    static void read(byte[] bytes, GridSink sink) throws IOException {
        if (bytes.length > LARGEST) throw new Refused("imports.too-large", LARGEST / 1_000_000);
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        var charset = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        var decoded = TextEncoding.named(bytes, charset.find() ? charset.group(1) : "");
        // empty rows too: making a tree of them alone takes longer than anybody waits
        if (ROW.matcher(decoded.text()).results().limit(GridSink.MOST_ROWS + 1L).count() > GridSink.MOST_ROWS)
            throw new Refused("imports.too-many-rows", GridSink.MOST_ROWS);
        var page = Jsoup.parse(decoded.text());
        sink.start(Grid.Kind.HTML, decoded.encoding(), false);
        sink.sheet(null, false);
        new HtmlReader(sink, new HtmlLooks(page)).tables(page);
        sink.end();
    }

    private void tables(Element page) throws IOException {
        for (var table : page.select("table")) {
            if (table.parents().is("table")) continue;
            for (var line : table.select("tr")) row(line);
        }
    }

    private void row(Element line) throws IOException {
        row++;
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (var element : line.children()) {
            if (!element.nameIs("td") && !element.nameIs("th")) continue;
            while (covered.contains(place(row, column))) column++;
            int wide = span(element, "colspan");
            int high = span(element, "rowspan");
            if (wide > 1 || high > 1) merge(column, wide, high);
            cells.add(new Cell(column, text(element), null, null, false, looks.look(element)));
            column += wide;
        }
        sink.row(new GridRow(row, looks.isHidden(line), cells));
    }

    private void merge(int column, int wide, int high) throws IOException {
        sink.merged(new GridSheet.Region(row, row + high - 1, column, column + wide - 1));
        for (int r = row; r < row + high; r++)
            for (int c = column; c < column + wide; c++) if (r > row) covered.add(place(r, c));
    }

    private static int span(Element cell, String attribute) {
        var number = Numbers.parse(cell.attr(attribute));
        return number == null || number < 1 ? 1 : (int) Math.min(number, attribute.equals("rowspan") ? 2000 : 100);
    }

    /** The number a cell says it holds, else its words; a line break stays one. */
    private static String text(Element cell) {
        var number = cell.attr("x:num");
        if (!number.isEmpty() && Numbers.parse(number) instanceof Double value) return Numbers.plain(value);
        return cell.wholeText().strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    private static long place(int row, int column) {
        return row * 1000L + column;
    }
}
