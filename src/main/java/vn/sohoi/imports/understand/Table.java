package vn.sohoi.imports.understand;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.read.Cell;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;

/**
 * One table of a sheet.
 *
 * @param firstHeader first row of its header, or of its people where it has none
 * @param lastHeader last row of its header; the row above the first one of its people
 * @param last last row before the next table, or of the sheet
 * @param columns field of each mapped column
 * @param seen every column with something in it, mapped or not
 * @param headerCells address of each field's header cell; the letters of the column alone where there is no header
 */
record Table(
        int firstHeader,
        int lastHeader,
        int last,
        Map<Integer, Field> columns,
        Map<String, String> headerCells,
        List<Column> seen) {

    boolean isHeader(int row) {
        return row >= firstHeader && row <= lastHeader;
    }

    boolean holds(int row) {
        return row > lastHeader && row <= last;
    }

    /** The first column of a kind, or -1. */
    int column(FieldKind kind) {
        for (var entry : new TreeMap<>(columns).entrySet()) if (entry.getValue().kind() == kind) return entry.getKey();
        return -1;
    }

    /** Whether a cell stands in a column of that kind. */
    boolean is(Cell cell, FieldKind kind) {
        var field = field(cell);
        return field != null && field.kind() == kind;
    }

    @Nullable
    Field field(Cell cell) {
        return columns.get(cell.column());
    }
}
