package vn.sohoi.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.understand.Column;

/**
 * What was understood of a file as a whole.
 *
 * @param encoding as the proposal says
 * @param columns header cells of the fields, by sheet
 * @param repairs how many cells were repaired and the first of them, by kind
 * @param seen every column, mapped or not; null of a list that was read before columns were kept
 * @param cells every repair, those that were taken back too; null as above
 */
public record UnderstoodList(
        String encoding,
        Map<String, Map<String, String>> columns,
        Map<Repair.Kind, Repaired> repairs,
        @Nullable List<Column> seen,
        @Nullable List<Repair> cells) {

    /** So many cells, and what stood in the first and is taken for it. */
    public record Repaired(int cells, List<Repair> examples) {}

    /** Every column that is known of. */
    public List<Column> allColumns() {
        return Objects.requireNonNullElse(seen, List.of());
    }

    /** Every repair that is known of. */
    public List<Repair> allRepairs() {
        return Objects.requireNonNullElse(cells, List.of());
    }
}
