package vn.sohoi.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the server of a folder is started.
 *
 * @param durable whether each commit waits for the disk
 * @param archives whether its write-ahead log is laid down for the {@link LogArchive}, at most a minute behind
 */
record ServerStart(ServerBinaries binaries, Path home, boolean durable, boolean archives) {
    private static final String ALWAYS = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c jit=off"
            + " -c shared_buffers=64MB -c max_connections=%d -c fsync=%s -c synchronous_commit=%s"
            + " -c max_wal_size=2GB -c maintenance_work_mem=128MB -c work_mem=16MB -c log_min_messages=warning"
            // what stands in a row that is refused does not stand in the log
            + " -c log_error_verbosity=terse";

    /** Enough for a serving book and the commands beside it, twelve connections each. */
    private static final int CONNECTIONS = 40;

    /** A server for tests holds the books of all of them open at once. */
    private static final int CONNECTIONS_OF_TESTS = 200;

    /** Copied beside and renamed, so that what has its name is whole; a second copy of the same is no error. */
    private static final String ARCHIVE = " -c archive_mode=on -c archive_timeout=60 -c archive_command='"
            + "cmp -s %p {0}/%f || (test ! -f {0}/%f && cp %p {0}/%f.part && sync {0}/%f.part && mv {0}/%f.part {0}/%f)'"
                    .replace("{0}", "../" + LogArchive.SPOOL);

    /** Starts it and waits until it takes connections. */
    DatabaseAddress at(int port) throws IOException {
        return at(port, "");
    }

    /** The same with more settings. */
    DatabaseAddress at(int port, String more) throws IOException {
        var on = durable ? "on" : "off";
        var log = home.resolve("server.log");
        var connections = durable ? CONNECTIONS : CONNECTIONS_OF_TESTS;
        var options = ALWAYS.formatted(port, connections, on, on) + (archives ? ARCHIVE : "") + more;
        try {
            binaries.run(
                    300,
                    "pg_ctl",
                    "start",
                    "-D",
                    data().toString(),
                    "-w",
                    "-t",
                    "300",
                    "-l",
                    log.toString(),
                    "-o",
                    options);
        } catch (IOException failure) {
            throw new IOException(failure.getMessage() + " " + lastFatal(log), failure);
        }
        return address(home, port);
    }

    /** Why it says that it stopped; empty where it said nothing. */
    private static String lastFatal(Path log) throws IOException {
        if (!Files.exists(log)) return "";
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:")).reduce("", (earlier, later) -> later);
        }
    }

    /** Stops it, and everything that it had in hand with it. */
    void stop() throws IOException {
        binaries.run(60, "pg_ctl", "stop", "-D", data().toString(), "-m", "fast", "-w");
    }

    Path data() {
        return home.resolve("data");
    }

    /** The maintenance database of the server of a folder. */
    static DatabaseAddress address(Path home, int port) throws IOException {
        var secret = Files.readString(home.resolve("superuser.pw")).strip();
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secret);
    }
}
