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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.SealedFile;

/** Brings the data of a copied server up to the newest or to a moment, from the write-ahead log that was archived. */
public final class Recovery {
    private static final long PATIENCE_HOURS = 12;
    /** The zone in digits: its letters are not known yet when the server reads its command line. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    /** Folder beside the data with the archived log as the server wrote it, until it is taken in. */
    private static final String OPENED = "log-in";

    private static final Pattern FIRST = Pattern.compile("\\(file ([0-9A-F]{24})\\)");

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
        var opened = home.resolve(OPENED);
        try {
            var start = new ServerStart(ServerBinaries.unpackedIn(home), home, true, false);
            if (archive != null) {
                var key = BookKeys.copiesBeside(directory);
                LogArchive.open(archive, first(start.data()), opened, key);
                Files.writeString(start.data().resolve("recovery.signal"), "");
            }
            var address = start.at(EmbeddedServer.freePort(), settings(archive, until));
            try {
                awaitEnd(address);
            } finally {
                start.stop();
            }
            FileSystemUtils.deleteRecursively(opened);
        } catch (SealedFile.Unopened unopened) {
            throw new Refused("platform.archive-unopened", unopened.file(), directory);
        } catch (IOException | SQLException failure) {
            throw new Refused("platform.not-recovered", directory, String.valueOf(failure.getMessage()));
        }
    }

    /** The stretch of the log with which taking in begins, as the copy says. */
    private static String first(Path data) throws IOException {
        var label = FIRST.matcher(Files.readString(data.resolve("backup_label")));
        if (!label.find()) throw new IOException("backup_label names no file");
        return label.group(1);
    }

    private static String settings(@Nullable Path archive, @Nullable Instant until) {
        if (archive == null) return "";
        var settings = " -c restore_command='cp ../" + OPENED + "/%f %p'";
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
