package vn.sohoi.units.official;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/** The rows of a comma-separated file in UTF-8, cells cleaned, line breaks within quotes as blanks. */
record Sheet(String fileName, List<Row> rows) {

    /** A row with the number that a spreadsheet would give it. */
    record Row(int number, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        String folded() {
            return cells.stream().map(VietnameseText::fold).collect(Collectors.joining("|"));
        }

        boolean onlyFirst() {
            return cells.stream().skip(1).allMatch(String::isEmpty);
        }

        TableFinding finding(@Nullable String code, String reason, boolean leftOpen) {
            var said = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
            return new TableFinding(number, code == null || code.isEmpty() ? null : code, reason, said, leftOpen);
        }
    }

    /** @throws Refused when the file is in another encoding or ends in the middle of a row */
    static Sheet read(String fileName, byte[] bytes) {
        var rows = new ArrayList<Row>();
        try (var records = CSVFormat.RFC4180.parse(new StringReader(text(fileName, bytes)))) {
            for (var record : records) rows.add(row(record));
        } catch (IOException | UncheckedIOException | IllegalStateException brokenOff) {
            throw new Refused("units.import-cut-short", fileName);
        }
        return new Sheet(fileName, rows);
    }

    /** Every row as wide as the header; a narrower last one means that the file was cut. */
    List<Row> body(int headers, int columns) {
        for (var row : rows.subList(headers, rows.size())) {
            if (row.cells().size() == columns) continue;
            boolean last = row == rows.getLast();
            throw last
                    ? new Refused("units.import-cut-short", fileName)
                    : new Refused("units.import-columns", fileName);
        }
        return rows.subList(headers, rows.size());
    }

    private static Row row(CSVRecord record) {
        return new Row(
                (int) record.getRecordNumber(),
                record.stream().map(VietnameseText::clean).toList());
    }

    private static String text(String fileName, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) throw new Refused("units.import-encoding", fileName);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Refused("units.import-encoding", fileName);
        }
    }
}
