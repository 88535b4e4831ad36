package vn.sohoi.imports.writeback;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes a column behind the rows of a page's tables; all that was there stays as it is, letter for letter. */
final class HtmlWriteBack {
    private HtmlWriteBack() {}

    /** A row of a page: where it ends in the text, and how many columns it takes. */
    private record Row(int end, int columns) {}

    static byte[] write(byte[] file, Map<Integer, String> words) {
        // byte for byte: the signs of a page are the same in all encodings of one byte and in UTF-8
        var charset = charset(file);
        var text = new String(file, charset);
        var rows = rows(Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true)));
        int columns = 0;
        for (int number : words.keySet())
            if (number <= rows.size())
                columns = Math.max(columns, rows.get(number - 1).columns());
        var written = new StringBuilder(text.length() + words.size() * 100);
        int copied = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var said = words.get(i + 1);
            if (said == null || row.end() < copied) continue;
            written.append(text, copied, row.end())
                    .append("<td></td>".repeat(columns - row.columns()))
                    .append("<td>")
                    .append(escaped(said))
                    .append("</td>");
            copied = row.end();
        }
        return written.append(text, copied, text.length()).toString().getBytes(charset);
    }

    /** Rows as the reader counts them: of all tables that lie in no other, one after the other. */
    private static List<Row> rows(Element page) {
        var rows = new ArrayList<Row>();
        var covered = new HashSet<Long>();
        for (var table : page.select("table")) {
            if (table.parents().is("table")) continue;
            for (var line : table.select("tr"))
                rows.add(new Row(line.endSourceRange().startPos(), columns(line, rows.size() + 1, covered)));
        }
        return rows;
    }

    private static int columns(Element line, int row, Set<Long> covered) {
        int column = 0;
        for (var cell : line.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) continue;
            while (covered.contains(place(row, column))) column++;
            int wide = span(cell, "colspan", 100);
            int high = span(cell, "rowspan", 2000);
            for (int r = row + 1; r < row + high; r++)
                for (int c = column; c < column + wide; c++) covered.add(place(r, c));
            column += wide;
        }
        while (covered.contains(place(row, column))) column++;
        return column;
    }

    private static int span(Element cell, String attribute, int most) {
        var written = cell.attr(attribute).strip();
        return written.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(written), most) : 1;
    }

    private static long place(int row, int column) {
        return row * 1000L + column;
    }

    private static Charset charset(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) return StandardCharsets.UTF_16LE;
        if (file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) return StandardCharsets.UTF_16BE;
        return StandardCharsets.ISO_8859_1;
    }

    /** Letters by their numbers, which every encoding has. */
    private static String escaped(String words) {
        var written = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (letter < 128 && letter != '<' && letter != '&' && letter != '>') written.appendCodePoint(letter);
            else written.append("&#").append(letter).append(';');
        });
        return written.toString();
    }
}
