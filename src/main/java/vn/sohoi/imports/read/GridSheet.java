package vn.sohoi.imports.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a list.
 *
 * @param name or null where the kind of file knows no sheets
 * @param rows those with something in them, from top to bottom
 * @param merged regions of merged cells
 */
public record GridSheet(@Nullable String name, boolean hidden, List<GridRow> rows, List<Region> merged) {

    /** Number of the last row with something in it, 0 where there is none. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }

    /** Merged cells; rows from 1, columns from 0, ends included. */
    public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
