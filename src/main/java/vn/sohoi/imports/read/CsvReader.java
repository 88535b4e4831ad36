package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.sohoi.kernel.Refused;

/** Reads text with separators. The separator is the one that parts most records into equally many cells. */
final class CsvReader {
    private static final int LARGEST = 50_000_000;

    private CsvReader() {}

    static void read(byte[] file, GridSink sink) throws IOException {
        if (file.length > LARGEST) throw new Refused("imports.too-large", LARGEST / 1_000_000);
        var decoded = TextEncoding.of(file);
        if (looksBinary(decoded.text())) throw new Refused("imports.no-list");
        sink.start(Grid.Kind.CSV, decoded.encoding(), false);
        sink.sheet(null, false);
        try (var records = format(separator(decoded.text())).parse(new StringReader(decoded.text()))) {
            for (var record : records) sink.row(row(record));
        }
        sink.end();
    }

    private static GridRow row(CSVRecord record) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < record.size(); i++)
            if (!record.get(i).isEmpty()) cells.add(new Cell(i, record.get(i), null, null, false, Cell.Look.PLAIN));
        return new GridRow(Math.toIntExact(record.getRecordNumber()), false, cells);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static char separator(String text) {
        var head = text.substring(0, Math.min(text.length(), 20_000));
        return Stream.of(';', ',', '\t', '|')
                .max(Comparator.comparingInt(candidate -> fit(head, candidate)))
                .orElse(',');
    }

    /** How many records have the commonest number of cells, times the separators in such a record. */
    private static int fit(String head, char separator) {
        var counts = new HashMap<Integer, Integer>();
        try (var records = format(separator).parse(new StringReader(head))) {
            for (var record : records) if (record.size() > 1) counts.merge(record.size(), 1, Integer::sum);
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
        return counts.entrySet().stream()
                .mapToInt(entry -> entry.getValue() * (entry.getKey() - 1))
                .max()
                .orElse(0);
    }

    private static boolean looksBinary(String text) {
        return text.chars()
                .limit(20_000)
                .anyMatch(sign ->
                        sign < 32 && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f' && sign != 26);
    }
}
