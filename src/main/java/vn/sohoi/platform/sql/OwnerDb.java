package vn.sohoi.platform.sql;

import com.google.errorprone.annotations.CompileTimeConstant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The owner's door, for what the application's role must not do: handing the database its scope key, measuring. */
public final class OwnerDb {
    private final JdbcClient client;

    public OwnerDb(DataSource owner) {
        client = JdbcClient.create(owner);
    }

    /** One statement with named parameters, past row-level security. */
    public StatementSpec sql(@CompileTimeConstant final String text) {
        return client.sql(text);
    }
}
