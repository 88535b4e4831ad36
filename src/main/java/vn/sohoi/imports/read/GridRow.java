package vn.sohoi.imports.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with something in it.
 *
 * @param number from 1
 * @param cells those with something in them, from left to right
 */
public record GridRow(int number, boolean hidden, List<Cell> cells) {

    /** The cell of a column, or null where it is blank. */
    public @Nullable Cell cell(int column) {
        for (var cell : cells) if (cell.column() == column) return cell;
        return null;
    }
}
