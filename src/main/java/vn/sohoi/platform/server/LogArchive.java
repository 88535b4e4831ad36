package vn.sohoi.platform.server;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.FileKey;
import vn.sohoi.platform.key.SealedFile;

/**
 * The write-ahead log on another disk. The server lays each whole file of it beside its data; from there it is carried into the
 * archive within a second, sealed with the key of copies, and taken away only when it lies there.
 */
final class LogArchive implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogArchive.class);

    /** Folder beside the data where the server lays the log down. */
    static final String SPOOL = "log-out";

    /** As the server names what is whole: stretches, histories, labels of copies. */
    private static final Pattern WHOLE =
            Pattern.compile("[0-9A-F]{8}([0-9A-F]{16})?(\\.[0-9A-F]{8}\\.backup|\\.history|\\.partial)?");

    private static final FileAttribute<?> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path spool;
    private final Path archive;
    private final BookKeys keys;
    private final Set<Path> toldOf = new HashSet<>();
    private volatile boolean closed;

    private LogArchive(Path spool, Path archive, BookKeys keys) {
        this.spool = spool;
        this.archive = archive;
        this.keys = keys;
    }

    /** Carries from now on what the server of a folder lays down, and what was left there. */
    static LogArchive of(Path directory, Path home, Path archive) throws IOException {
        var spool = Files.createDirectories(home.resolve(SPOOL), OWN);
        var log = new LogArchive(spool, Files.createDirectories(archive), new BookKeys(directory));
        Thread.ofPlatform().daemon().name("log-archive").start(log::carryOn);
        return log;
    }

    private void carryOn() {
        while (!closed) {
            carry();
            EmbeddedServer.pause();
        }
    }

    /** All that lies there; what cannot be carried stays. */
    private synchronized void carry() {
        try {
            var whole = whole();
            if (whole.isEmpty()) return;
            var key = keys.copies();
            for (var file : whole) carry(file, key);
        } catch (IOException | RuntimeException failure) {
            tell(spool, failure);
        }
    }

    private List<Path> whole() throws IOException {
        try (var files = Files.list(spool)) {
            return files.filter(
                            file -> WHOLE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private void carry(Path file, FileKey key) {
        var name = file.getFileName().toString();
        var there = archive.resolve(name);
        try {
            if (!Files.exists(there)) seal(file, there, key);
            else if (!isSame(file, there, key)) throw new IOException(there + " holds something else already");
            Files.deleteIfExists(file);
        } catch (NoSuchFileException carriedByAnother) {
            LOG.debug("carried by another program", carriedByAnother);
        } catch (IOException failure) {
            tell(file, failure);
        }
    }

    /** Beside and renamed, so that what has its name is whole. */
    private static void seal(Path file, Path there, FileKey key) throws IOException {
        var name = there.getFileName().toString();
        var draft = Files.createTempFile(there.getParent(), name, ".part");
        try {
            try (var out = SealedFile.write(Files.newOutputStream(draft), key, name)) {
                Files.copy(file, out);
            }
            try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, there, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean isSame(Path file, Path there, FileKey key) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), content(there, Optional.of(key)));
    }

    /**
     * Lays what an archive holds from a stretch of the log on into a folder, as the server wrote it.
     *
     * @param first name of that stretch; earlier ones are not asked for
     * @throws IOException when one of them does not open
     */
    static void open(Path archive, String first, Path into, Optional<FileKey> key) throws IOException {
        Files.createDirectories(into, OWN);
        try (var files = Files.newDirectoryStream(archive)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (WHOLE.matcher(name).matches() && isFrom(first, name))
                    Files.write(into.resolve(name), content(file, key));
            }
        }
    }

    /** Past the number of the line of history, which a name begins with. */
    private static boolean isFrom(String first, String name) {
        return name.length() < first.length()
                || name.substring(8, first.length()).compareTo(first.substring(8)) >= 0;
    }

    /** A file of an archive as the server wrote it; those of older programs are not sealed. */
    private static byte[] content(Path there, Optional<FileKey> key) throws IOException {
        if (!SealedFile.isSealed(there)) return Files.readAllBytes(there);
        var name = there.getFileName().toString();
        try (var in = Channels.newInputStream(SealedFile.open(there, key, name))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw damaged instanceof SealedFile.Unopened told
                    ? told
                    : new SealedFile.Unopened(there, SealedFile.Why.DAMAGED);
        }
    }

    private void tell(Path file, Exception failure) {
        if (toldOf.add(file)) LOG.error("{} cannot be brought into the archive and stays", file, failure);
    }

    /** Carries what the server laid down last. */
    @Override
    public void close() {
        closed = true;
        carry();
    }
}
