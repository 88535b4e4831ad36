package vn.sohoi.platform.sql;

import com.google.errorprone.annotations.CompileTimeConstant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner's door, for what the application's role must not do: handing the database its scope key, measuring. */
public final class OwnerDb {
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public OwnerDb(DataSource owner) {
        client = JdbcClient.create(owner);
        transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    /** One statement with named parameters, past row-level security. */
    public StatementSpec sql(@CompileTimeConstant final String text) {
        return client.sql(text);
    }

    /** A statement composed of constant parts. */
    public StatementSpec sql(SqlText text) {
        return client.sql(text.toString());
    }

    /** Work in one transaction of the owner, apart from any of the application. */
    public void together(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
