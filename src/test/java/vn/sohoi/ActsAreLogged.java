package vn.sohoi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.sohoi.access.Scopes;
import vn.sohoi.platform.sql.Columns;

/**
 * Stands by every transaction of every test on a book: what writes rows and commits has written an entry of the log. Whoever
 * adds an act that forgets it is told by the first test that carries it out.
 */
final class ActsAreLogged implements TransactionExecutionListener {
    /** What is no act: counters that are counted again when asked for, and what the machine keeps about itself. */
    private static final Set<String> NO_ACTS = Set.of(
            "access.allowance",
            "access.session",
            "access.session_attributes",
            "audit.entry",
            "audit.form_key",
            "indicators.counter",
            "indicators.forgotten",
            "imports.reading",
            "platform.book",
            "platform.filled_later");

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final ObjectProvider<JdbcClient> book;
    private final ThreadLocal<Map<String, Long>> before = new ThreadLocal<>();
    private volatile Map<Long, String> tables = Map.of();

    ActsAreLogged(ObjectProvider<JdbcClient> book) {
        this.book = book;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) before.set(written());
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var then = before.get();
        if (!transaction.isNewTransaction() || transaction.isReadOnly() || then == null) return;
        before.remove();
        if (!wroteWithoutEntry()) return;
        var touched = new TreeSet<String>();
        written().forEach((table, rows) -> {
            if (rows > then.getOrDefault(table, 0L)) touched.add(table);
        });
        touched.removeAll(NO_ACTS);
        if (!touched.isEmpty() && !isOfTheTestItself())
            throw new IllegalStateException("An act without an entry in the log wrote " + touched);
    }

    /** Where a test writes rows past the facades it plays a part that the book never plays. */
    private static boolean isOfTheTestItself() {
        return CALLERS.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type.getName().startsWith("vn.sohoi.") && type != ActsAreLogged.class)
                .filter(type -> type != Scopes.class)
                .findFirst()
                .map(ActsAreLogged::isOfTests)
                .orElse(false));
    }

    private static boolean isOfTests(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getPath().contains("test-classes");
    }

    /** Whether rows were written of which the log says nothing; the counters of tables are asked for only then. */
    private boolean wroteWithoutEntry() {
        return book.getObject().sql("""
                        select pg_current_xact_id_if_assigned() is not null
                           and not exists (select from audit.entry where xid = pg_current_xact_id_if_assigned())""").query(Boolean.class).single();
    }

    /** How many rows of each table this session wrote that the server's counters do not hold yet. */
    private Map<String, Long> written() {
        var named = names();
        var rows = new HashMap<String, Long>();
        book.getObject()
                .sql("""
                        select held, written from unnest(:tables::bigint[]) as held,
                               lateral (select pg_stat_get_xact_tuples_inserted(held::oid) + pg_stat_get_xact_tuples_updated(held::oid)
                                             + pg_stat_get_xact_tuples_deleted(held::oid) as written) as told
                         where written > 0""")
                .param("tables", Columns.of(List.copyOf(named.keySet()), held -> held))
                .query(row -> {
                    rows.put(named.get(row.getLong("held")), row.getLong("written"));
                });
        return rows;
    }

    /** The tables of the book; the server's own view over them takes longer than most acts. */
    private Map<Long, String> names() {
        if (!tables.isEmpty()) return tables;
        var named = new HashMap<Long, String>();
        book.getObject().sql("""
                select pg_class.oid::bigint as held, nspname || '.' || relname as name
                  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                 where relkind = 'r' and nspname !~ '^(pg_|information_schema)'""").query(row -> {
            named.put(row.getLong("held"), row.getString("name"));
        });
        return tables = Map.copyOf(named);
    }
}
