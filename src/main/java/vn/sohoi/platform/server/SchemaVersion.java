package vn.sohoi.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.sohoi.kernel.Refused;

/** Which schema this program is written for. */
public final class SchemaVersion {
    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)_(\\d+)__.*\\.sql");
    private static final String NEWEST = read();
    private static final String NO_SUCH_DATABASE = "3D000";

    private SchemaVersion() {}

    /** The newest migration that the program brings along, written as the book keeps it: {@code 20261129.1400}. */
    public static String newest() {
        return NEWEST;
    }

    /**
     * Looks at the book of an address without changing it: one that a newer program has upgraded would be misread here.
     *
     * @throws Refused when the book is of a newer schema than this program
     */
    public static void refuseNewer(DatabaseAddress book) {
        try (var connection = DriverManager.getConnection(book.url(), book.user(), book.password());
                var statement = connection.createStatement();
                var known = statement.executeQuery("select to_regclass('flyway.flyway_schema_history') is not null")) {
            known.next();
            if (!known.getBoolean(1)) return;
            try (var newest = statement.executeQuery("select max(version) from flyway.flyway_schema_history")) {
                newest.next();
                var found = newest.getString(1);
                if (found != null && found.compareTo(NEWEST) > 0)
                    throw new Refused("platform.newer-book", book.url(), found, NEWEST);
            }
        } catch (SQLException failure) {
            if (!NO_SUCH_DATABASE.equals(failure.getSQLState()))
                throw new Refused("platform.database-unreachable", book.url(), String.valueOf(failure.getMessage()));
        }
    }

    private static String read() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:vn/sohoi/**/db/V*.sql");
            return Arrays.stream(found)
                    .map(resource -> NUMBERED.matcher(Objects.requireNonNull(resource.getFilename())))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1) + "." + name.group(2))
                    .max(String::compareTo)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
