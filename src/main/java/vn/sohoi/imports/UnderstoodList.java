package vn.sohoi.imports;

import java.util.List;
import java.util.Map;
import vn.sohoi.imports.clean.Repair;

/**
 * What was understood of a file as a whole.
 *
 * @param encoding as the proposal says
 * @param columns header cells of the fields, by sheet
 * @param repairs how many cells were repaired and the first of them, by kind
 */
public record UnderstoodList(
        String encoding, Map<String, Map<String, String>> columns, Map<Repair.Kind, Repaired> repairs) {

    /** So many cells, and what stood in the first and is taken for it. */
    public record Repaired(int cells, List<Repair> examples) {}
}
