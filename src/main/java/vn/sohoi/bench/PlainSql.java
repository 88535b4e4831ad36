package vn.sohoi.bench;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.sql.SqlText;

/**
 * The yardstick's way into the measured database: one connection of the server's superuser, whom row-level security does
 * not hold, without any of the product's code.
 */
final class PlainSql implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient client;

    PlainSql(DatabaseAddress address) {
        try {
            connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** One statement with named parameters. */
    StatementSpec sql(@CompileTimeConstant final String text) {
        return client.sql(text);
    }

    /** A statement composed of constant parts. */
    StatementSpec sql(SqlText text) {
        return client.sql(text.toString());
    }

    /** SingleWrites what a {@code copy … to stdout} gives into a file. */
    void copyOut(@CompileTimeConstant final String text, Path file) {
        try (var out = Files.newOutputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(text, out);
        } catch (SQLException | IOException failure) {
            throw broken(failure);
        }
    }

    /** Feeds a {@code copy … from stdin} with a file, committed at its end. */
    void copyIn(@CompileTimeConstant final String text, Path file) {
        try (var in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(text, in, 1 << 16);
        } catch (SQLException | IOException failure) {
            throw broken(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    private static RuntimeException broken(Exception failure) {
        return failure instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(failure);
    }
}
