package vn.sohoi.campaigns.poverty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.FileRows;
import vn.sohoi.kernel.VietnameseText;

/**
 * Reads the rows of a list that was copied out of a table: cells stand apart by tabs or semicolons. A first row of headings says
 * what stands where; without one it is the head of the household, the place and the status.
 */
final class Pasted {
    private static final List<Column> USUAL = List.of(Column.HEAD, Column.PLACE, Column.STATUS);

    /** Lines above the headings at most. */
    private static final int TITLES = 20;

    private static final int NONE = -1;

    private Pasted() {}

    private enum Column {
        HEAD,
        PLACE,
        STATUS,
        /** Ticked for a poor household. */
        POOR,
        /** Ticked for a near-poor household. */
        NEAR_POOR,
        OTHER
    }

    /** A row as written; {@code status} null where it cannot be told. */
    record Row(String head, String place, @Nullable PovertyStatus status) {}

    static List<Row> rows(String text) {
        var lines = FileRows.cells(text);
        int headings = headings(lines);
        if (headings == NONE)
            return lines.stream().map(cells -> row(cells, usual(cells))).toList();
        var columns = lines.get(headings).stream().map(Pasted::column).toList();
        return lines.stream()
                .skip(headings + 1L)
                .map(cells -> row(cells, columns))
                .toList();
    }

    /** Where the headings stand: first, or beneath the titles of a paper. */
    private static int headings(List<List<String>> lines) {
        for (int line = 0; line < Math.min(lines.size(), TITLES); line++) {
            var columns = lines.get(line).stream().map(Pasted::column).toList();
            boolean tells = columns.stream().anyMatch(one -> one != Column.OTHER && one != Column.HEAD);
            if (columns.contains(Column.HEAD) && (line == 0 || tells)) return line;
        }
        return NONE;
    }

    /** A running number before the name is no column. */
    private static List<Column> usual(List<String> cells) {
        if (!cells.getFirst().matches("\\d*")) return USUAL;
        var columns = new ArrayList<>(USUAL);
        columns.addFirst(Column.OTHER);
        return columns;
    }

    private static Row row(List<String> cells, List<Column> columns) {
        var head = "";
        var place = "";
        PovertyStatus status = null;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            var cell = cells.get(i);
            switch (columns.get(i)) {
                case HEAD -> head = cell;
                case PLACE -> place = cell;
                case STATUS -> status = status(cell);
                case POOR -> status = cell.isEmpty() ? status : PovertyStatus.POOR;
                case NEAR_POOR -> status = cell.isEmpty() ? status : PovertyStatus.NEAR_POOR;
                case OTHER -> {}
            }
        }
        return new Row(head, place, status);
    }

    private static Column column(String heading) {
        var words = VietnameseText.fold(heading);
        if (words.contains("chu ho") || words.contains("ho ten") || words.contains("ho va ten")) return Column.HEAD;
        if (words.equals("ho can ngheo") || words.equals("can ngheo")) return Column.NEAR_POOR;
        if (words.equals("ho ngheo") || words.equals("ngheo")) return Column.POOR;
        if (words.contains("chi hoi")
                || words.contains("thon")
                || words.contains("to dan pho")
                || words.contains("dia chi")) return Column.PLACE;
        return words.contains("loai ho") || words.contains("doi tuong") || words.contains("dien")
                ? Column.STATUS
                : Column.OTHER;
    }

    private static @Nullable PovertyStatus status(String cell) {
        var words = VietnameseText.fold(cell);
        if (words.contains("can ngheo") || words.equals("hcn")) return PovertyStatus.NEAR_POOR;
        return words.contains("ngheo") || words.equals("hn") ? PovertyStatus.POOR : null;
    }
}
