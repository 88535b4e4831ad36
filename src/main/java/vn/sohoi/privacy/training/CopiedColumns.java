package vn.sohoi.privacy.training;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import vn.sohoi.operation.BookTables.Typed;

/**
 * Which tables go into the copy, and what their columns become. Tables that are not named stay empty: the log, lists as they were
 * handed in, papers, sessions, requests. A column of words or bytes that is not named is refused, so that a new one is thought of.
 */
final class CopiedColumns {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Types that hold no words: numbers, days, spans, yes and no. */
    private static final Set<String> WORDLESS = Set.of(
            "bigint",
            "integer",
            "smallint",
            "numeric",
            "boolean",
            "date",
            "daterange",
            "tstzrange",
            "timestamp with time zone");

    private final Map<String, Map<String, Becomes>> tables = new LinkedHashMap<>();

    CopiedColumns() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(CopiedColumns.class.getResourceAsStream("columns.csv")),
                        StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            for (var row : rows)
                for (var column : row.get("columns").split(" "))
                    tables.computeIfAbsent(row.get("table"), table -> new LinkedHashMap<>())
                            .put(column, Becomes.valueOf(row.get("becomes")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean copies(String table) {
        return tables.containsKey(table);
    }

    /** @throws IllegalStateException for a column of words or bytes of which nobody has thought */
    Becomes of(String table, Typed column) {
        var said = Objects.requireNonNull(tables.get(table)).get(column.name());
        if (said != null) return said;
        if (WORDLESS.contains(column.type()) || column.type().equals("uuid")) return Becomes.KEEP;
        throw new IllegalStateException(
                "Say in columns.csv what " + table + "." + column.name() + " becomes in a copy for training.");
    }
}
