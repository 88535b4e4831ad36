package vn.sohoi.imports.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list on its way into the book.
 *
 * @param place its order in the file
 * @param values what is to be stored, by field
 * @param flags what else the list tells
 */
public record ListedRow(int place, Map<String, @Nullable Object> values, Map<String, Object> flags) {

    /** The text of a field, or null where nothing is known. */
    public @Nullable String text(String field) {
        var value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** Whether the list tells this of the row. */
    public boolean tells(String flag) {
        return flags.containsKey(flag);
    }
}
