package vn.sohoi.access.matrix;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import vn.sohoi.platform.server.Preparation.Prepared;

/**
 * A wall of one table with a hole in it, for as long as somebody looks whether the tests see the hole.
 *
 * @param what is told in the report
 */
record PolicyMutant(Prepared book, String what, String hole, String mended) {

    /** The policy that lets everybody through, and the table whose wall is taken down. */
    static List<PolicyMutant> of(String table, Prepared book) {
        var stands = said(
                book,
                "select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = '" + table + "'::regclass");
        var policy = "alter policy scope on " + table + " using (";
        return List.of(
                new PolicyMutant(book, "policy of " + table + " opened", policy + "true)", policy + stands + ")"),
                new PolicyMutant(
                        book,
                        "wall of " + table + " taken down",
                        "alter table " + table + " disable row level security",
                        "alter table " + table + " enable row level security"));
    }

    void begin() {
        done(hole);
    }

    void end() {
        done(mended);
    }

    private void done(String statement) {
        var owner = book.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var work = connection.createStatement()) {
            work.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String said(Prepared book, String question) {
        var owner = book.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var work = connection.createStatement();
                var answer = work.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
