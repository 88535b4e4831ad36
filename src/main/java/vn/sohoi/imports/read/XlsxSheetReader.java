package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs through one sheet of an .xlsx workbook. */
record XlsxSheetReader(GridSink sink, XlsxStyles styles, XlsxStrings strings, boolean from1904) {

    void read(InputStream in) throws IOException {
        try (var xml = new Xml(in)) {
            int row = 0;
            while (xml.next()) {
                if (xml.begins("row")) {
                    row = xml.number("r", row + 1);
                    sink.row(row(xml, row));
                } else if (xml.begins("mergeCell")) {
                    var region = region(xml.text("ref"));
                    if (region != null) sink.merged(region);
                }
            }
        }
    }

    private GridRow row(Xml xml, int number) throws IOException {
        boolean hidden = xml.yes("hidden");
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.begins("c")) continue;
            var reference = xml.attribute("r");
            column = reference == null ? column + 1 : column(reference);
            cells.add(cell(xml, column));
        }
        return new GridRow(number, hidden, cells);
    }

    private Cell cell(Xml xml, int column) throws IOException {
        int style = xml.number("s", 0);
        var type = xml.text("t");
        var look = styles.look(style);
        var value = "";
        var font = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) formula = true;
            else if (xml.begins("v")) value = xml.words();
            else if (xml.begins("is")) {
                var rich = XlsxStrings.Rich.read(xml, "is");
                value = rich.text();
                font = rich.font();
            }
        }
        if (type.equals("s")) {
            int index = index(value);
            value = index < 0 ? "" : strings.texts().get(index);
            font = index < 0 ? "" : strings.fonts().get(index);
        }
        if (!font.isEmpty()) look = new Cell.Look(font, look.struck(), look.fill());
        return switch (type) {
            case "s", "inlineStr", "str" -> new Cell(column, value, null, null, formula, look);
            case "e" -> new Cell(column, "", null, null, formula, look);
            case "b" -> new Cell(column, value.equals("1") ? "có" : "không", null, null, formula, look);
            case "d" -> new Cell(column, value.replaceFirst("T.*", ""), null, null, formula, look);
            default -> number(column, value, style, formula, look);
        };
    }

    private Cell number(int column, String value, int style, boolean formula, Cell.Look look) {
        var number = value.isEmpty() ? null : Numbers.parse(value);
        // what calls itself a number and is none is shown as it stands, so that somebody is asked
        if (number == null) return new Cell(column, value, null, null, formula, look);
        var format = styles.dateFormat(style);
        // a bare year in a cell once formatted as a date is a year, not a day of July 1905
        boolean year = number >= 1900 && number <= 2100 && number == Math.rint(number);
        var date = format.isEmpty() || year ? null : ShownDate.of(number, format, from1904);
        var text = date == null ? Numbers.plain(number) : ShownDate.written(date);
        return new Cell(column, text, number, date, formula, look);
    }

    private int index(String value) {
        var number = Numbers.parse(value);
        return number == null || number < 0 || number >= strings.texts().size() ? -1 : number.intValue();
    }

    /** The column of a reference such as AB12, from 0; beyond the last readable column where it names none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++)
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        return column - 1 < 0 ? GridSink.MOST_COLUMNS : column - 1;
    }

    private static GridSheet.@Nullable Region region(String reference) {
        var ends = reference.split(":", 2);
        if (ends.length < 2) return null;
        var first = Numbers.parse(ends[0].replaceAll("\\D", ""));
        var last = Numbers.parse(ends[1].replaceAll("\\D", ""));
        if (first == null || last == null) return null;
        return new GridSheet.Region(first.intValue(), last.intValue(), column(ends[0]), column(ends[1]));
    }
}
