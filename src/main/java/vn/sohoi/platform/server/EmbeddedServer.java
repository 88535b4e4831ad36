package vn.sohoi.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/**
 * A real PostgreSQL in one data directory, shared by every process of the book on that directory. Each process holds a
 * shared lock while it uses the server; the first one starts it, the last one stops it, and a server left behind by a
 * process that was killed is taken over by the next.
 */
public final class EmbeddedServer implements AutoCloseable {
    private final Path home;
    private final Path data;
    private final FileChannel users;
    private final ServerBinaries binaries;
    private final DatabaseAddress address;
    private @Nullable FileLock using;

    private EmbeddedServer(Path directory, boolean durable) throws IOException {
        home = Files.createDirectories(directory.toAbsolutePath().resolve("postgres"));
        data = home.resolve("data");
        users = FileChannel.open(
                home.resolve("users.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try (var turn = turn()) {
            refuseOtherVersion();
            binaries = ServerBinaries.unpackedIn(home);
            if (!Files.exists(data.resolve("PG_VERSION"))) create();
            using = users.lock(0, Long.MAX_VALUE, true);
            address = running().orElseGet(() -> start(durable));
        }
    }

    /**
     * Starts the server of a data directory, or joins the one that runs.
     *
     * @throws Refused when the directory belongs to another version or to a server that does not answer
     */
    public static EmbeddedServer on(Path directory) {
        return open(directory, true);
    }

    /** The same without waiting for the disk at each commit: for tests, whose data nobody keeps. */
    public static EmbeddedServer forTestsOn(Path directory) {
        return open(directory, false);
    }

    private static EmbeddedServer open(Path directory, boolean durable) {
        try {
            return new EmbeddedServer(directory, durable);
        } catch (IOException failure) {
            throw new Refused("platform.server-failed", directory, String.valueOf(failure.getMessage()));
        }
    }

    /** The maintenance database of this server. */
    public DatabaseAddress address() {
        return address;
    }

    /** Leaves the server; stops it when nobody else uses it. */
    @Override
    public synchronized void close() {
        if (using == null) return;
        try (var turn = turn()) {
            using.release();
            using = null;
            FileLock alone = users.tryLock();
            if (alone != null) {
                binaries.run(60, "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w");
                alone.release();
            }
            users.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One process at a time starts, joins or stops. */
    private FileChannel turn() throws IOException {
        var channel = FileChannel.open(home.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    private void refuseOtherVersion() throws IOException {
        var version = data.resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        var found = Files.readString(version).strip();
        if (!found.equals(ServerBinaries.MAJOR))
            throw new Refused("platform.server-version", data, found, ServerBinaries.MAJOR);
    }

    private void create() throws IOException {
        var secret = home.resolve("superuser.pw");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(secret, HexFormat.of().formatHex(bytes));
        binaries.run(
                120,
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=vi",
                "--data-checksums");
    }

    /** The server that already runs here, started by another process or left by one that was killed. */
    private Optional<DatabaseAddress> running() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile);
        boolean alive = !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .map(process -> process.isAlive() && isPostgres(process))
                        .orElse(false);
        if (!alive || lines.size() < 4) return Optional.empty();
        var found = addressOn(Integer.parseInt(lines.get(3).strip()));
        if (!answers(found)) throw new Refused("platform.server-locked", data);
        return Optional.of(found);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }

    private DatabaseAddress start(boolean durable) {
        try {
            int port = freePort();
            var options = ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c jit=off"
                            + " -c shared_buffers=96MB -c max_connections=40 -c fsync=%s -c synchronous_commit=%s"
                            + " -c max_wal_size=2GB -c maintenance_work_mem=128MB -c work_mem=16MB -c log_min_messages=warning")
                    .formatted(port, durable ? "on" : "off", durable ? "on" : "off");
            binaries.run(
                    300,
                    "pg_ctl",
                    "start",
                    "-D",
                    data.toString(),
                    "-w",
                    "-t",
                    "300",
                    "-l",
                    home.resolve("server.log").toString(),
                    "-o",
                    options);
            return addressOn(port);
        } catch (IOException failure) {
            throw new Refused("platform.server-failed", data, String.valueOf(failure.getMessage()));
        }
    }

    private DatabaseAddress addressOn(int port) throws IOException {
        var secret = Files.readString(home.resolve("superuser.pw")).strip();
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secret);
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(10);
        } catch (SQLException failure) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
