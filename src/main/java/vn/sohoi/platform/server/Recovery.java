package vn.sohoi.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/** Brings the data of a copied server up to the newest or to a moment, from the write-ahead log that was archived. */
public final class Recovery {
    private static final long PATIENCE_HOURS = 12;
    /** The zone in digits: its letters are not known yet when the server reads its command line. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private Recovery() {}

    /**
     * Runs the server of a data directory until it has taken in the log, and stops it. The copied data and the server's
     * secret lie there already.
     *
     * @param archive folder of the archived log; null for what the copy itself holds
     * @param until the moment up to which acts are taken in; null for all
     * @throws Refused when the log ends before that moment or is broken; the directory is of no use then
     */
    public static void of(Path directory, @Nullable Path archive, @Nullable Instant until) {
        var home = directory.toAbsolutePath().resolve("postgres");
        try {
            var start = new ServerStart(ServerBinaries.unpackedIn(home), home, true, null);
            if (archive != null) Files.writeString(start.data().resolve("recovery.signal"), "");
            var address = start.at(EmbeddedServer.freePort(), settings(archive, until));
            try {
                awaitEnd(address);
            } finally {
                start.stop();
            }
        } catch (IOException | SQLException failure) {
            throw new Refused("platform.not-recovered", directory, String.valueOf(failure.getMessage()));
        }
    }

    private static String settings(@Nullable Path archive, @Nullable Instant until) {
        if (archive == null) return "";
        var settings = " -c restore_command='cp %s/%%f %%p'".formatted(ServerStart.plain(archive));
        return until == null
                ? settings
                : settings + " -c recovery_target_action=promote -c recovery_target_time='" + MOMENT.format(until)
                        + "'";
    }

    private static void awaitEnd(DatabaseAddress address) throws SQLException {
        for (long until = System.nanoTime() + TimeUnit.HOURS.toNanos(PATIENCE_HOURS); isRecovering(address); ) {
            if (System.nanoTime() > until) throw new SQLException("recovery took over " + PATIENCE_HOURS + " h");
            EmbeddedServer.pause();
        }
    }

    private static boolean isRecovering(DatabaseAddress address) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_is_in_recovery()")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
