package vn.sohoi.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.server.EmbeddedServer;
import vn.sohoi.platform.server.Recovery;

/** Lays a copy of the database's files into a new data directory and takes in the log that was archived since. */
public final class Recovering {
    private Recovering() {}

    /**
     * Recovers a book; the directory holds the keys of the old one already, and no data.
     *
     * @param archive folder of the archived log; null to have the book as it was when the copy was made
     * @param until the moment up to which acts are taken in; null for all that there are
     * @return when the last act was logged that the book now holds
     * @throws Refused when the copy is broken, the directory is not new or has other keys, or the moment cannot be reached
     */
    public static String into(Path directory, BaseFolder copy, @Nullable Path archive, @Nullable Instant until)
            throws IOException {
        if (Files.exists(directory.resolve("postgres/data"))) throw new Refused("operation.data-exists", directory);
        if (until != null && archive == null) throw new Refused("operation.needs-archive");
        if (until != null && until.isBefore(Instant.parse(copy.contents().endedAt())))
            throw new Refused("operation.moment-early", copy.contents().endedAt());
        var broken = copy.broken();
        if (!broken.isEmpty()) throw new Refused("operation.broken", directory, String.join(", ", broken));
        if (!Copying.mark(new BookKeys(directory)).equals(copy.contents().keys()))
            throw new Refused("operation.other-keys", directory.resolve("keys"));
        copy.layInto(directory);
        Recovery.of(directory, archive, until);
        try (var server = EmbeddedServer.on(directory);
                var connection = BookTables.connect(server.address().database("sohoi"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(at)::text, '–') from audit.entry")) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new Refused("platform.not-recovered", directory, String.valueOf(failure.getMessage()));
        }
    }
}
