package vn.sohoi.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.operation.Contents.Table;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.Preparation.Prepared;

/**
 * Fills an empty book from a copy, through its own migrations and with its constraints in force: what would not fit them is
 * refused, and the book stays empty.
 */
@Lazy
@Service
public class BringingBack {
    /** What a book has before anybody has written into it; the rows of the copy take their place. */
    private static final Set<String> OF_EVERY_BOOK = Set.of("platform.book", "audit.log");

    private static final Pattern COUNTER = Pattern.compile("[a-z0-9_.]+");

    private final Prepared prepared;
    private final BookKeys keys;
    private final CopySeal seal;
    private final Audit audit;

    BringingBack(Prepared prepared, BookKeys keys, CopySeal seal, Audit audit) {
        this.prepared = prepared;
        this.keys = keys;
        this.seal = seal;
        this.audit = audit;
    }

    /**
     * Brings the copy back, all or nothing.
     *
     * @throws Refused when the copy is broken, of another version or sealed with other keys, or the book is not empty
     */
    public Contents bring(Path file) {
        try (var copy = new CopyFile(file, seal)) {
            var broken = copy.broken();
            if (!broken.isEmpty()) throw new Refused("operation.broken", file, String.join(", ", broken));
            try (var connection = BookTables.connect(prepared)) {
                connection.setAutoCommit(false);
                var version = BookTables.version(connection);
                var contents = copy.contents();
                if (!version.equals(contents.version()))
                    throw new Refused("operation.version", contents.version(), version);
                if (!Copying.mark(keys).equals(contents.keys()))
                    throw new Refused(
                            "operation.other-keys", keys.dataDirectory().resolve("keys"));
                var tables = BookTables.inOrder(connection);
                refuseStrange(copy.contents(), tables, file);
                refuseFilled(connection, tables);
                fill(connection, tables, copy);
                connection.commit();
                audit.wrote(Actor.MACHINE, "operation.bring-back", "operation.copy", contents.madeAt());
                return contents;
            }
        } catch (IOException | SQLException failure) {
            throw new Refused("operation.not-brought", file, String.valueOf(failure.getMessage()));
        }
    }

    /** Names become part of statements: only those of this book's own catalogue do. */
    private static void refuseStrange(Contents contents, List<BookTables.Named> tables, Path file) {
        var known =
                tables.stream().collect(Collectors.toMap(BookTables.Named::name, table -> columns(table.columns())));
        for (var table : contents.tables())
            if (!columns(table.columns()).equals(known.get(table.name())))
                throw new Refused("operation.broken", file, table.name());
        for (var counter : contents.counters())
            if (!COUNTER.matcher(counter.name()).matches()) throw new Refused("operation.broken", file, counter.name());
    }

    /** In no order: a book whose index key was exchanged has its columns in another than a new one. */
    private static Set<String> columns(String listed) {
        return Set.copyOf(List.of(listed.split(", ")));
    }

    private static void refuseFilled(Connection connection, List<BookTables.Named> tables) throws SQLException {
        var broughtAlong = texts(connection, """
                select format('%I.%I', space.nspname, held.relname)
                  from platform.brought_along along
                  join pg_class held on held.oid = along.relation
                  join pg_namespace space on space.oid = held.relnamespace""");
        for (var table : tables) {
            if (OF_EVERY_BOOK.contains(table.name()) || broughtAlong.contains(table.name())) continue;
            if (texts(connection, "select exists (select from " + table.name() + ")::text")
                    .contains("true")) throw new Refused("operation.not-empty", table.name());
        }
    }

    /** Triggers tell tallies what changed; the tallies come with the copy. Keys and checks stay in force. */
    private static void fill(Connection connection, List<BookTables.Named> tables, CopyFile copy)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) statement.execute("alter table " + table.name() + " disable trigger user");
            for (var table : tables.reversed()) statement.execute("delete from " + table.name());
            for (var table : copy.contents().tables()) take(connection, table, copy);
            for (var counter : copy.contents().counters())
                if (counter.last() > 0)
                    statement.execute("select setval('" + counter.name() + "', " + counter.last() + ")");
            statement.execute("set constraints all immediate");
            for (var table : tables) statement.execute("alter table " + table.name() + " enable trigger user");
        }
    }

    private static void take(Connection connection, Table table, CopyFile copy) throws SQLException, IOException {
        try (var part = copy.part(table)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", part);
            if (rows != table.rows()) throw new IOException(table.name() + ": " + rows + " of " + table.rows());
        }
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }
}
