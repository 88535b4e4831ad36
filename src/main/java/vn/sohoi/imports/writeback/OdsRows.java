package vn.sohoi.imports.writeback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the rows and cells of a content.xml lie in its text. Rows and cells that repeat stand there once. */
final class OdsRows {
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(/?)([\\w:.-]+)((?:\"[^\"]*\"|'[^']*'|[^>\"'/]|/(?!>))*+)(/?)>",
            Pattern.DOTALL);
    private static final Pattern REPEATED =
            Pattern.compile("\\stable:number-(?:rows|columns)-repeated=(\"|')(\\d+)\\1");
    private static final Pattern NAME = Pattern.compile("\\stable:name=(?:\"([^\"]*)\"|'([^']*)')");

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> widths = new HashMap<>();
    private String sheet = "";
    private int tables;
    private int number;
    private @Nullable Open row;
    private @Nullable Open cell;
    private List<Cell> cells = new ArrayList<>();
    private int column;

    private OdsRows() {}

    static OdsRows of(String xml) {
        var rows = new OdsRows();
        var tags = TAG.matcher(xml);
        while (tags.find()) if (tags.group(2) != null) rows.take(tags);
        return rows;
    }

    List<Row> rows() {
        return rows;
    }

    /** The first column behind all that a sheet holds, from 0. */
    int width(String sheet) {
        return widths.getOrDefault(sheet, 0);
    }

    /** A cell, or several alike: where it begins and ends in the text, its first column, and how often it stands there. */
    record Cell(int start, int end, int column, int times) {}

    /**
     * A row, or several alike.
     *
     * @param number of the first one, from 1
     * @param inner where its cells begin, or its end when it has none
     */
    record Row(String sheet, int number, int times, int start, int inner, int end, List<Cell> cells) {

        /** The row as it is, so often. */
        String repeated(String xml, int times) {
            if (times <= 0) return "";
            if (times == this.times) return xml.substring(start, end);
            return head(xml, times) + xml.substring(inner, end);
        }

        /** The row once, with one cell more at the column; what stood there and behind was empty. */
        String with(String xml, int place, String fresh) {
            var written = new StringBuilder(head(xml, 1));
            boolean closed = xml.startsWith("/>", inner - 2);
            if (closed) written.setLength(written.length() - 2);
            if (closed) written.append('>');
            int next = 0;
            for (var one : cells) {
                int before = Math.min(one.times, Math.max(0, place - one.column));
                written.append(part(xml, one, before));
                next = one.column + before;
                if (next >= place) break;
            }
            written.append(empty(place - next)).append(fresh);
            for (var one : cells)
                written.append(part(xml, one, Math.min(one.times, one.column + one.times - place - 1)));
            return written.append(closed ? "</table:table-row>" : xml.substring(endOfCells(), end))
                    .toString();
        }

        private int endOfCells() {
            return cells.isEmpty() ? inner : cells.getLast().end;
        }

        private String head(String xml, int times) {
            return often(xml.substring(start, inner), times);
        }

        private static String part(String xml, Cell cell, int times) {
            if (times <= 0) return "";
            var text = xml.substring(cell.start, cell.end);
            if (times == cell.times) return text;
            int close = text.indexOf('>') + 1;
            return often(text.substring(0, close), times) + text.substring(close);
        }

        private static String empty(int times) {
            if (times <= 0) return "";
            return times == 1
                    ? "<table:table-cell/>"
                    : "<table:table-cell table:number-columns-repeated=\"" + times + "\"/>";
        }

        private static String often(String head, int times) {
            var repeated = REPEATED.matcher(head);
            if (!repeated.find()) return head;
            return times == 1
                    ? repeated.replaceFirst("")
                    : head.substring(0, repeated.start(2)) + times + head.substring(repeated.end(2));
        }
    }

    private record Open(int start, int inner, int times) {}

    private void take(Matcher tag) {
        boolean ends = !tag.group(1).isEmpty();
        boolean whole = !tag.group(4).isEmpty();
        switch (tag.group(2)) {
            case "table:table" -> table(tag, ends, whole);
            case "table:table-row" -> row(tag, ends, whole);
            case "table:table-cell", "table:covered-table-cell" -> cell(tag, ends, whole);
            default -> {}
        }
    }

    /** A table may stand within a cell; it is no sheet. */
    private void table(Matcher tag, boolean ends, boolean whole) {
        if (whole) return;
        tables += ends ? -1 : 1;
        if (ends || tables > 1) return;
        var name = NAME.matcher(tag.group(3));
        sheet = name.find() ? plain(name.group(1) == null ? name.group(2) : name.group(1)) : "";
        number = 1;
    }

    private void row(Matcher tag, boolean ends, boolean whole) {
        if (tables != 1) return;
        if (!ends) {
            row = new Open(tag.start(), tag.end(), times(tag));
            cells = new ArrayList<>();
            column = 0;
        }
        if (row == null || !ends && !whole) return;
        rows.add(new Row(sheet, number, row.times, row.start, row.inner, tag.end(), cells));
        number += row.times;
        row = null;
    }

    private void cell(Matcher tag, boolean ends, boolean whole) {
        if (tables != 1 || row == null) return;
        if (!ends) cell = new Open(tag.start(), tag.end(), times(tag));
        if (cell == null || !ends && !whole) return;
        cells.add(new Cell(cell.start, tag.end(), column, cell.times));
        column += cell.times;
        boolean used = ends || tag.group(2).contains("covered") || tag.group(3).contains("office:value");
        if (used) widths.merge(sheet, column, Math::max);
        cell = null;
    }

    private static int times(Matcher tag) {
        var repeated = REPEATED.matcher(tag.group(3));
        return repeated.find() ? Integer.parseInt(repeated.group(2)) : 1;
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
