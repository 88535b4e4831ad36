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
import vn.sohoi.access.Scopes;

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
        if (!touched.isEmpty() && !isOfTheTestItself() && !isLogged())
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
