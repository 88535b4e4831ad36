package vn.sohoi.platform.sql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows turned into columns of texts, for statements that write thousands of rows at once through {@code unnest}: the
 * statement casts each column to its type.
 */
public final class Columns {
    private Columns() {}

    /** One column: a text for each row, null where the row has nothing. */
    public static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> field) {
        var texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            var value = field.apply(rows.get(i));
            texts[i] = value == null ? null : value.toString();
        }
        return texts;
    }
}
