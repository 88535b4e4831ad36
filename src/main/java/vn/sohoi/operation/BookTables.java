package vn.sohoi.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.Preparation.Prepared;

/** The tables of a book as its catalogue lists them. What each start makes anew, and what migrations wrote about themselves, is none. */
public final class BookTables {
    private BookTables() {}

    /** A table and those of its columns that are not computed; all names quoted where they must be. */
    public record Named(String name, String columns) {}

    /** A column and its type as the catalogue writes it. */
    public record Typed(String name, String type) {}

    /** Past row-level security, or with an error: never with fewer rows. */
    static Connection connect(Prepared prepared) throws SQLException {
        return connect(prepared.owner());
    }

    /** The same of any book. */
    public static Connection connect(DatabaseAddress owner) throws SQLException {
        var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        try (var statement = connection.createStatement()) {
            statement.execute("set row_security = off");
            statement.execute("set timezone = 'UTC'");
        }
        return connection;
    }

    /** Each after those that it refers to. */
    public static List<Named> inOrder(Connection connection) throws SQLException {
        var all = new LinkedHashMap<String, Named>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', space.nspname, held.relname) as name,
                               string_agg(quote_ident(field.attname), ', ' order by field.attnum) as columns
                          from pg_class held
                          join pg_namespace space on space.oid = held.relnamespace
                          join pg_attribute field on field.attrelid = held.oid and field.attnum > 0
                                                 and not field.attisdropped and field.attgenerated = ''
                         where held.relkind = 'r' and space.nspname !~ '^(pg_|information_schema|flyway|public)'
                           and (space.nspname, held.relname) not in (('access', 'scope_key'), ('access', 'session'),
                                ('access', 'session_attributes'), ('platform', 'brought_along'))
                         group by space.nspname, held.relname order by 1""")) {
            while (rows.next())
                all.put(rows.getString("name"), new Named(rows.getString("name"), rows.getString("columns")));
        }
        var after = references(connection);
        var placed = new LinkedHashMap<String, Named>();
        for (var name : all.keySet()) place(name, all, after, placed);
        return new ArrayList<>(placed.values());
    }

    /** The columns of a table that are not computed, in their order. */
    public static List<Typed> columns(Connection connection, Named table) throws SQLException {
        var all = new ArrayList<Typed>();
        try (var statement = connection.prepareStatement("""
                        select quote_ident(attname), format_type(atttypid, null) from pg_attribute
                         where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                         order by attnum""")) {
            statement.setString(1, table.name());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) all.add(new Typed(rows.getString(1), rows.getString(2)));
            }
        }
        return all;
    }

    private static void place(
            String name, Map<String, Named> all, Map<String, Set<String>> after, Map<String, Named> placed) {
        var table = all.get(name);
        if (table == null || placed.containsKey(name)) return;
        for (var other : after.getOrDefault(name, Set.of())) if (!other.equals(name)) place(other, all, after, placed);
        placed.put(name, table);
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        var after = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', space.nspname, held.relname), format('%I.%I', other.nspname, met.relname)
                          from pg_constraint key
                          join pg_class held on held.oid = key.conrelid
                          join pg_namespace space on space.oid = held.relnamespace
                          join pg_class met on met.oid = key.confrelid
                          join pg_namespace other on other.oid = met.relnamespace
                         where key.contype = 'f'""")) {
            while (rows.next())
                after.computeIfAbsent(rows.getString(1), name -> new TreeSet<>())
                        .add(rows.getString(2));
        }
        return after;
    }

    /** The newest migration. */
    public static String version(Connection connection) throws SQLException {
        return text(
                connection,
                "select version from flyway.flyway_schema_history where success order by installed_rank desc limit 1");
    }

    static String now(Connection connection) throws SQLException {
        return text(connection, "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
