package vn.sohoi.privacy.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.operation.BookTables;
import vn.sohoi.operation.BookTables.Named;
import vn.sohoi.operation.BookTables.Typed;
import vn.sohoi.people.InventedNumbers;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;
import vn.sohoi.platform.server.DatabaseAddress;

/**
 * Fills an empty book with the units, lives and figures of another and with people of nobody. Every value is replaced on its way,
 * so that nothing real ever stands in the new book, not even in what its server has deleted.
 */
public final class TrainingCopy {
    private static final int ROWS_AT_ONCE = 2000;

    private final DatabaseAddress real;
    private final DatabaseAddress fresh;
    private final BookKeys keys;
    private final CopiedColumns columns = new CopiedColumns();

    /**
     * @param real the book that is copied
     * @param fresh a book that only its migrations have touched
     * @param keys of the fresh book
     */
    public TrainingCopy(DatabaseAddress real, DatabaseAddress fresh, BookKeys keys) {
        this.real = real;
        this.fresh = fresh;
        this.keys = keys;
    }

    /**
     * Writes it, all or nothing.
     *
     * @return how many rows
     * @throws Refused when the two books are of different versions
     */
    public long write() {
        try (var from = BookTables.connect(real);
                var to = BookTables.connect(fresh)) {
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.setReadOnly(true);
            to.setAutoCommit(false);
            var version = BookTables.version(from);
            if (!version.equals(BookTables.version(to))) throw new Refused("privacy.other-version");
            var disguise = disguise(from);
            long rows = 0;
            for (var table : BookTables.inOrder(from))
                if (columns.copies(table.name())) rows += copy(table, from, to, disguise);
            goOnCounting(from, to);
            to.commit();
            return rows;
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The key lives as long as the copying. */
    private Disguise disguise(Connection from) throws SQLException {
        var key = KeyedMark.thrownAway();
        var names = texts(from, """
                select full_name from people.person union select full_name from people.merge_was
                union select head_name from people.household union select name from access.account
                union select was from people.person_past where field = 'full_name' and was is not null""");
        var folded = names.stream().map(VietnameseText::fold).collect(Collectors.toSet());
        return new Disguise(key, new InventedNames(key, folded), new InventedNumbers(keys));
    }

    private long copy(Named table, Connection from, Connection to, Disguise disguise) throws SQLException, IOException {
        var all = BookTables.columns(from, table);
        var written = all.stream()
                .filter(column -> columns.of(table.name(), column) != Becomes.NEW_NUMBER)
                .toList();
        var names = all.stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
        var into = "copy " + table.name() + " ("
                + written.stream().map(Typed::name).collect(Collectors.joining(", ")) + ") from stdin";
        var copy = to.unwrap(PGConnection.class).getCopyAPI().copyIn(into);
        try (var statement = from.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery("select " + names + " from " + table.name())) {
                while (rows.next()) put(copy, table, written, row(rows, all), disguise);
            }
            return copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    private void put(
            CopyIn copy, Named table, List<Typed> written, Map<String, @Nullable String> row, Disguise disguise)
            throws SQLException {
        var line = new StringBuilder();
        for (var column : written) {
            var becomes = columns.of(table.name(), column);
            var value = row.get(column.name());
            var fresh =
                    becomes == Becomes.KEEP && value != null && column.type().equals("uuid")
                            ? disguise.id(value).toString()
                            : disguise.of(becomes, value, row);
            line.append(line.isEmpty() ? "" : "\t").append(escaped(fresh));
        }
        var bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static Map<String, @Nullable String> row(ResultSet rows, List<Typed> columns) throws SQLException {
        var row = new LinkedHashMap<String, @Nullable String>();
        for (int i = 0; i < columns.size(); i++) row.put(columns.get(i).name(), rows.getString(i + 1));
        return row;
    }

    /** As the text form of copy wants it. */
    private static String escaped(@Nullable String value) {
        if (value == null) return "\\N";
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The next unit, account or step must not get a number that was given. */
    private void goOnCounting(Connection from, Connection to) throws SQLException {
        try (var statement = to.createStatement()) {
            for (var table : BookTables.inOrder(from))
                if (columns.copies(table.name()))
                    for (var counter : texts(to, """
                            select pg_get_serial_sequence('%s', attname) from pg_attribute
                             where attrelid = '%s'::regclass and attidentity <> ''""".formatted(table.name(), table.name())))
                        statement.execute("select setval('%s', (select coalesce(max(id), 0) + 1 from %s), false)"
                                .formatted(counter, table.name()));
        }
    }

    private static Set<String> texts(Connection connection, String question) throws SQLException {
        var all = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }
}
