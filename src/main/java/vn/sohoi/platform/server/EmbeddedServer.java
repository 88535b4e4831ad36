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
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoi.kernel.Refused;

/**
 * A real PostgreSQL in one data directory, shared by every process of the book on that directory. Each process holds a
 * shared lock while it uses the server; the first one starts it, the last one stops it, and a server left behind by a
 * process that was killed is taken over by the next. A server that is killed itself is started again where it was by
 * whoever uses it.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    /** What is left of a killed server holds the directory a little longer. */
    private static final int TRIES = 10;

    private static final long PATIENCE_SECONDS = 30;

    private static final Executor REVIVER =
            work -> Thread.ofPlatform().daemon().name("reviver").start(work);

    private final Path home;
    private final Path data;
    private final FileChannel users;
    private final ServerBinaries binaries;
    private final ServerStart start;
    private final DatabaseAddress address;
    private final @Nullable LogArchive log;
    private @Nullable FileLock using;

    private EmbeddedServer(Path directory, boolean durable, @Nullable Path archive) throws IOException {
        home = Files.createDirectories(directory.toAbsolutePath().resolve("postgres"));
        data = home.resolve("data");
        users = FileChannel.open(
                home.resolve("users.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        log = archive == null ? null : LogArchive.of(directory, home, archive);
        try (var turn = turn()) {
            refuseOtherVersion();
            binaries = ServerBinaries.unpackedIn(home);
            start = new ServerStart(binaries, home, durable, archive != null);
            if (!Files.exists(data.resolve("PG_VERSION"))) create();
            using = users.lock(0, Long.MAX_VALUE, true);
            int port = freePort();
            address = runningIn(home).orElseGet(() -> startPatiently(port));
            watch();
        }
    }

    /**
     * Starts the server of a data directory, or joins the one that runs.
     *
     * @throws Refused when the directory belongs to another version or to a server that does not answer
     */
    public static EmbeddedServer on(Path directory) {
        return open(directory, true, null);
    }

    /**
     * The same; a server that is started, not joined, copies its write-ahead log sealed into the folder, at most a minute behind.
     *
     * @param archive null for none
     */
    public static EmbeddedServer on(Path directory, @Nullable Path archive) {
        return open(directory, true, archive);
    }

    /** The same without waiting for the disk at each commit: for tests, whose data nobody keeps. */
    public static EmbeddedServer forTestsOn(Path directory) {
        return open(directory, false, null);
    }

    private static EmbeddedServer open(Path directory, boolean durable, @Nullable Path archive) {
        try {
            return new EmbeddedServer(directory, durable, archive);
        } catch (IOException failure) {
            throw new Refused("platform.server-failed", directory, String.valueOf(failure.getMessage()));
        }
    }

    /**
     * The server that runs on a data directory at this moment, which is not joined: it may stop at any time.
     *
     * @throws Refused when a server holds the directory and does not answer
     */
    public static Optional<DatabaseAddress> runningOn(Path directory) {
        try {
            return runningIn(directory.toAbsolutePath().resolve("postgres"));
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
                if (Postmaster.of(data).isPresent()) start.stop();
                alone.release();
            }
            users.close();
            if (log != null) log.close();
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
    private static Optional<DatabaseAddress> runningIn(Path home) throws IOException {
        var data = home.resolve("data");
        for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); ; pause()) {
            var found = Postmaster.of(data);
            if (found.isEmpty()) return Optional.empty();
            var there = ServerStart.address(home, found.get().port());
            if (answers(there)) return Optional.of(there);
            // it may be starting, or dying
            if (System.nanoTime() > until) throw new Refused("platform.server-locked", data);
        }
    }

    /** Whoever uses the server and sees it die starts it again where it was, so that nobody has to. */
    private void watch() throws IOException {
        var found = Postmaster.of(data);
        if (found.isPresent()) found.get().process().onExit().thenRunAsync(this::revive, REVIVER);
    }

    private synchronized void revive() {
        if (using == null) return;
        try (var turn = turn()) {
            LOG.warn("the server of {} has died and is started again", data);
            if (runningIn(home).isEmpty()) startPatiently(address.port());
            watch();
        } catch (IOException | Refused failure) {
            LOG.error("the server of {} could not be started again", data, failure);
        }
    }

    private DatabaseAddress startPatiently(int port) {
        for (int tries = 1; ; tries++)
            try {
                return start.at(port);
            } catch (IOException failure) {
                if (tries == TRIES)
                    throw new Refused("platform.server-failed", data, String.valueOf(failure.getMessage()));
                pause();
            }
    }

    static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(10);
        } catch (SQLException failure) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
