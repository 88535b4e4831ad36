package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Refused;

/** Reads an OpenDocument spreadsheet (LibreOffice, Google). Rows and cells that repeat are counted, not copied. */
final class OdsReader {
    private static final LocalDate BASE = LocalDate.of(1899, 12, 30);
    private final GridSink sink;
    private final OdsStyles styles = new OdsStyles();
    private int row;

    private OdsReader(GridSink sink) {
        this.sink = sink;
    }

    static void read(byte[] file, GridSink sink) throws IOException {
        try (var zip = Container.open(file)) {
            var reader = new OdsReader(sink);
            if (zip.getEntry("styles.xml") != null) reader.styles(open(zip, "styles.xml"));
            sink.start(Grid.Kind.ODS, "unicode", false);
            reader.content(open(zip, "content.xml"));
            sink.end();
        }
    }

    private static InputStream open(ZipFile zip, String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new Refused("imports.damaged");
        return zip.getInputStream(entry);
    }

    private void styles(InputStream in) throws IOException {
        try (var xml = new Xml(in)) {
            while (xml.next()) style(xml);
        }
    }

    private void style(Xml xml) throws IOException {
        if (xml.begins("style")) styles.takeStyle(xml);
        else if (xml.begins("date-style")) styles.takeFormat(xml);
    }

    private void content(InputStream in) throws IOException {
        try (var xml = new Xml(in)) {
            while (xml.next()) {
                style(xml);
                if (xml.begins("table")) {
                    sink.sheet(xml.text("name"), styles.isHidden(xml.text("style-name")));
                    row = 0;
                } else if (xml.begins("table-row")) row(xml);
            }
        }
    }

    private void row(Xml xml) throws IOException {
        int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
        var visibility = xml.text("visibility");
        boolean hidden = visibility.equals("collapse") || visibility.equals("filter");
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (!xml.begins("table-cell") && !xml.begins("covered-table-cell")) continue;
            int times = Math.max(1, xml.number("number-columns-repeated", 1));
            region(xml, column);
            boolean covered = xml.name().startsWith("covered");
            var cell = cell(xml, column);
            for (int i = 0; i < times && !covered && !cell.text().isEmpty() && column + i < GridSink.MOST_COLUMNS; i++)
                cells.add(at(cell, column + i));
            column = Math.addExact(column, times);
        }
        for (int i = 0; i < repeated && !cells.isEmpty(); i++) sink.row(new GridRow(row + i + 1, hidden, cells));
        row = Math.addExact(row, repeated);
    }

    private void region(Xml xml, int column) throws IOException {
        int columns = xml.number("number-columns-spanned", 1);
        int rows = xml.number("number-rows-spanned", 1);
        if (columns > 1 || rows > 1)
            sink.merged(new GridSheet.Region(row + 1, row + rows, column, column + columns - 1));
    }

    private Cell cell(Xml xml, int column) throws IOException {
        var element = xml.name();
        var type = xml.text("value-type");
        var value = xml.text(type.equals("date") ? "date-value" : type.equals("boolean") ? "boolean-value" : "value");
        boolean formula = xml.attribute("formula") != null;
        var style = xml.text("style-name");
        var shown = shown(xml, element);
        var look = styles.look(style);
        return switch (type) {
            case "date" -> date(column, value, shown, new Drawn(formula, look, styles.format(style)));
            case "boolean" -> new Cell(column, value.equals("true") ? "có" : "không", null, null, formula, look);
            case "float", "currency", "percentage" -> number(column, value, shown, formula, look);
            default -> new Cell(column, shown, null, null, formula, look);
        };
    }

    /** The paragraphs of a cell; annotations and drawings in it are no part of its value. */
    private static String shown(Xml xml, String element) throws IOException {
        var lines = new ArrayList<String>();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("annotation")) while (xml.next() && !xml.ends("annotation")) {}
            else if (xml.begins("p")) lines.add(xml.words());
        }
        return String.join("\n", lines);
    }

    private static Cell number(int column, String value, String shown, boolean formula, Cell.Look look) {
        var number = Numbers.parse(value);
        return new Cell(column, number == null ? shown : Numbers.plain(number), number, null, formula, look);
    }

    private static Cell date(int column, String value, String shown, Drawn drawn) {
        var day = day(value);
        if (day == null) return new Cell(column, shown, null, null, drawn.formula(), drawn.look());
        double serial = ChronoUnit.DAYS.between(BASE, day);
        PartialDate date = ShownDate.of(serial, drawn.format(), false);
        var text = date == null ? shown : ShownDate.written(date);
        return new Cell(column, text, serial, date, drawn.formula(), drawn.look());
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value.replaceFirst("T.*", ""));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static Cell at(Cell cell, int column) {
        return new Cell(column, cell.text(), cell.number(), cell.date(), cell.formula(), cell.look());
    }

    private record Drawn(boolean formula, Cell.Look look, String format) {}
}
