package vn.sohoi.platform.sql;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The one door to SQL. It takes compile-time constants only (the compiler checks it), so no statement can be built from
 * input. It works as the application's role: under row-level security, in the scope of the transaction.
 */
public final class Db {
    private final JdbcClient client;
    private final JdbcTemplate template;

    public Db(JdbcTemplate template) {
        this.template = template;
        client = JdbcClient.create(template);
    }

    /** One statement with named parameters. */
    public StatementSpec sql(@CompileTimeConstant final String text) {
        return client.sql(text);
    }

    /** A statement composed of constant parts. */
    public StatementSpec sql(SqlText text) {
        return client.sql(text.toString());
    }

    /** One statement for many rows; places are question marks, in the order of each row's values. */
    public void batch(@CompileTimeConstant final String text, List<Object[]> rows) {
        template.batchUpdate(text, rows);
    }

    /**
     * Says that this transaction is about thousands of rows. A plan made while a table was empty, or before its rows were
     * counted, reads the whole table for each row that comes or goes; from now on indexes are taken, and made plans are
     * made anew.
     */
    public void expectManyRows() {
        client.sql("set local enable_seqscan = off").update();
        client.sql("discard plans").update();
    }
}
