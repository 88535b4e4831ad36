package vn.sohoi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Stands by every transaction of every test on a book: what writes rows and commits has written an entry of the log. Whoever
 * adds an act that forgets it is told by the first test that carries it out.
 */
final class ActsAreLogged implements TransactionExecutionListener {
    /** What is no act: counters that are counted again when asked for, and what the machine keeps about itself. */
    private static final Set<String> NO_ACTS = Set.of(
            "access.allowance",
            "audit.entry",
            "indicators.counter",
            "imports.reading",
            "platform.book",
            "platform.filled_later");

    private final ObjectProvider<JdbcClient> book;
    private final ThreadLocal<Map<String, Long>> before = new ThreadLocal<>();

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
        var touched = new TreeSet<String>();
        written().forEach((table, rows) -> {
            if (rows > then.getOrDefault(table, 0L)) touched.add(table);
        });
        touched.removeAll(NO_ACTS);
        if (!touched.isEmpty() && !isLogged())
            throw new IllegalStateException("An act without an entry in the log wrote " + touched);
    }

    private boolean isLogged() {
        return book.getObject()
                .sql("select exists (select from audit.entry where xid = pg_current_xact_id_if_assigned())")
                .query(Boolean.class)
                .single();
    }

    private Map<String, Long> written() {
        var rows = new HashMap<String, Long>();
        book.getObject().sql("""
                select schemaname || '.' || relname as held, n_tup_ins + n_tup_upd + n_tup_del as rows
                  from pg_stat_xact_user_tables
                 where n_tup_ins + n_tup_upd + n_tup_del > 0""").query(row -> {
            rows.put(row.getString("held"), row.getLong("rows"));
        });
        return rows;
    }
}
