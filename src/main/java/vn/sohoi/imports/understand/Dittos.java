package vn.sohoi.imports.understand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/**
 * Cells that say "as above": nt, -nt-, như trên, a quotation mark. A name, a birth or a number that is said to be the same
 * as the one above is left as it is, so that it is asked about.
 *
 * @param meant what stands above, by row and column
 */
record Dittos(Map<Integer, Map<Integer, String>> meant) {
    private static final Set<String> WORDS = Set.of("nt", "n t", "nhu tren", "tren", "nttren", "idem", "ditto");
    private static final Set<FieldKind> KINDS = Set.of(
            FieldKind.PLACE,
            FieldKind.GROUP,
            FieldKind.ADDRESS,
            FieldKind.ETHNICITY,
            FieldKind.RELIGION,
            FieldKind.TEXT,
            FieldKind.SEX,
            FieldKind.TICK,
            FieldKind.DATE);

    static Dittos of(List<SheetReading.Line> lines) {
        var meant = new HashMap<Integer, Map<Integer, String>>();
        var above = new HashMap<Integer, String>();
        Table current = null;
        for (var line : lines) {
            var table = line.table();
            if (line.kind() != RowKind.PERSON || table == null) continue;
            if (table != current) above.clear();
            current = table;
            for (var cell : line.row().cells()) {
                var field = table.field(cell);
                if (field == null || !KINDS.contains(field.kind())) continue;
                if (!isDitto(cell.text())) above.put(cell.column(), cell.text());
                else if (above.get(cell.column()) instanceof String text)
                    meant.computeIfAbsent(line.row().number(), row -> new HashMap<>())
                            .put(cell.column(), text);
            }
        }
        return new Dittos(meant);
    }

    /** What the cell means where it says "as above", or null. */
    @Nullable
    String above(int row, Cell cell) {
        return meant.getOrDefault(row, Map.of()).get(cell.column());
    }

    static boolean isDitto(String written) {
        var text = VietnameseText.clean(written);
        if (text.isEmpty() || text.length() > 12) return false;
        var folded = VietnameseText.fold(text);
        return folded.isEmpty() ? text.matches("[-–\\s]*(?:[\"”“″〃]|''|,,|´´)[-–\\s]*") : WORDS.contains(folded);
    }
}
