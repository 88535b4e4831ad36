package vn.sohoi.privacy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.privacy.UnitExport.Part;

/** Files that grow row by row, two for each table: CSV, and JSON with an object on each line. */
final class ExportedTables implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a spreadsheet would take for a formula; a number with its sign is none. */
    private static final Pattern FORMULA = Pattern.compile("(?![+-]?[0-9. ]+$)[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final Path folder;
    private final Map<String, List<String>> columns;
    private final Map<String, Table> tables = new TreeMap<>();

    ExportedTables(Path folder, Map<String, List<String>> columns) throws IOException {
        this.folder = folder;
        this.columns = columns;
        for (var table : columns.entrySet())
            tables.put(table.getKey(), new Table(folder, table.getKey(), table.getValue()));
    }

    private static final class Table {
        private final CSVPrinter csv;
        private final Writer json;
        private long rows;

        Table(Path folder, String name, List<String> columns) throws IOException {
            csv = new CSVPrinter(Files.newBufferedWriter(folder.resolve(name + ".csv")), CSVFormat.RFC4180);
            csv.printRecord(columns);
            json = new BufferedWriter(Files.newBufferedWriter(folder.resolve(name + ".jsonl")));
        }
    }

    void add(String table, Map<String, Object> row) {
        var to = tables.get(table);
        if (to == null) throw new IllegalStateException("no such table " + table);
        try {
            var said = new LinkedHashMap<String, Object>();
            var cells = new ArrayList<String>();
            for (var column : columns.getOrDefault(table, List.of())) {
                var value = row.get(column);
                if (value != null) said.put(column, value);
                cells.add(cell(value));
            }
            to.csv.printRecord(cells);
            to.json.write(JSON.writeValueAsString(said));
            to.json.write('\n');
            to.rows++;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) return "";
        var text = value instanceof String word ? word : JSON.writeValueAsString(value);
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Writes what the columns are, closes all, and tells each file with its hash. */
    List<Part> end(List<Field> fields) throws IOException {
        try (var described =
                new CSVPrinter(Files.newBufferedWriter(folder.resolve("columns.csv")), CSVFormat.RFC4180)) {
            described.printRecord("table", "column", "class", "use");
            for (var field : fields)
                if (columns.getOrDefault(field.table(), List.of()).contains(field.column()))
                    described.printRecord(field.table(), field.column(), field.sensitivity(), field.use());
        }
        close();
        var parts = new ArrayList<Part>();
        parts.add(part("columns.csv", 0));
        for (var table : tables.entrySet()) {
            parts.add(part(table.getKey() + ".csv", table.getValue().rows));
            parts.add(part(table.getKey() + ".jsonl", table.getValue().rows));
        }
        return parts;
    }

    private Part part(String file, long rows) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file)));
            return new Part(file, rows, HexFormat.of().formatHex(sha));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        for (var table : tables.values()) {
            table.csv.close();
            table.json.close();
        }
    }
}
