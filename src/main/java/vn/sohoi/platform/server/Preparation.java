package vn.sohoi.platform.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import vn.sohoi.kernel.Refused;

/**
 * Makes the roles and the database that the book lives in: {@code sohoi_owner} owns every table and cannot sign in,
 * {@code sohoi_app} works under row-level security and owns nothing.
 */
public final class Preparation {
    private static final String MAJOR_VERSION = "select current_setting('server_version_num')::int / 10000";

    private Preparation() {}

    /**
     * Prepares an address for work; does nothing twice. The application role gets a new password at each start of an
     * embedded server's first process and is told to nobody but this process.
     *
     * @return the addresses of owner and application
     * @throws Refused when the server is of another version than 18
     */
    public static Prepared prepare(DatabaseAddress maintenance, String database, String appPassword) {
        try (var connection = connect(maintenance)) {
            refuseOtherVersion(connection);
            makeRoles(connection, appPassword);
            makeDatabase(connection, database);
        } catch (SQLException failure) {
            throw new Refused("platform.database-unreachable", maintenance.url(), String.valueOf(failure.getMessage()));
        }
        var owner = maintenance.database(database);
        try (var connection = connect(owner);
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists btree_gist");
            statement.execute("create extension if not exists pgcrypto");
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to sohoi_owner, sohoi_app");
        } catch (SQLException failure) {
            throw new Refused("platform.database-unreachable", owner.url(), String.valueOf(failure.getMessage()));
        }
        return new Prepared(owner, new DatabaseAddress(owner.url(), "sohoi_app", appPassword));
    }

    /** A password that nobody needs to remember. */
    public static String freshSecret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static void refuseOtherVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MAJOR_VERSION)) {
            row.next();
            if (!ServerBinaries.MAJOR.equals(row.getString(1)))
                throw new Refused(
                        "platform.database-version",
                        connection.getMetaData().getURL(),
                        row.getString(1),
                        ServerBinaries.MAJOR);
        }
    }

    private static void makeRoles(Connection connection, String appPassword) throws SQLException {
        try (var statement = connection.createStatement()) {
            // the password is hexadecimal and made by this class: it cannot break out of its quotes
            statement.execute("""
                    do $$
                    begin
                      if not exists (select from pg_roles where rolname = 'sohoi_owner') then
                        create role sohoi_owner nologin;
                      end if;
                      if not exists (select from pg_roles where rolname = 'sohoi_app') then
                        create role sohoi_app login nobypassrls;
                      end if;
                    end $$""");
            if (!appPassword.isEmpty()) statement.execute("alter role sohoi_app password '%s'".formatted(appPassword));
        }
    }

    private static void makeDatabase(Connection connection, String database) throws SQLException {
        try (var known = connection.prepareStatement("select from pg_database where datname = ?")) {
            known.setString(1, database);
            if (known.executeQuery().next()) return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create database %s owner sohoi_owner".formatted(statement.enquoteIdentifier(database, false)));
        }
    }

    /** The two ways into the prepared database. */
    public record Prepared(DatabaseAddress owner, DatabaseAddress app) {}
}
