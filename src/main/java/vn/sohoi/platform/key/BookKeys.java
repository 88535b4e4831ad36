package vn.sohoi.platform.key;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.server.Preparation;

/**
 * The keys of one book: small files beside the data, made at first need, readable by the book's user alone. Those that seal and
 * index lie wrapped under the master key, which may lie elsewhere.
 */
public final class BookKeys {
    private static final String KEYSET = ".keyset";
    private static final String COPIES = "copies";

    /** Of all threads of this program; a lock on a file holds off other programs only. */
    private static final Object TURN = new Object();

    private final Path folder;
    private final Path masterFile;

    /** The master key lies among the others, or in the file that {@code SOHOI_MASTER_KEY} names. */
    public BookKeys(Path dataDirectory) {
        this(dataDirectory, System.getenv("SOHOI_MASTER_KEY"));
    }

    /** @throws Refused when keys lie wrapped there and the master key does not lie where it should */
    BookKeys(Path dataDirectory, @Nullable String masterFile) {
        try {
            folder = Files.createDirectories(
                    dataDirectory.toAbsolutePath().resolve("keys"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            this.masterFile = masterFile == null
                    ? folder.resolve("master" + KEYSET)
                    : Path.of(masterFile).toAbsolutePath();
            if (!Files.exists(this.masterFile) && isAnythingWrapped())
                throw new Refused("platform.master-key-missing", this.masterFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The key of copies among the keys of a directory, if one is there and opens; nothing is made. */
    public static Optional<FileKey> copiesBeside(Path dataDirectory) {
        if (!Files.exists(dataDirectory.resolve("keys").resolve(COPIES + KEYSET))) return Optional.empty();
        try {
            return Optional.of(new BookKeys(dataDirectory).copies());
        } catch (IllegalStateException otherMaster) {
            return Optional.empty();
        }
    }

    /** A random secret of 192 bits as hexadecimal text, the same each time. */
    public String secret(String name) {
        return keep(name + ".secret", Preparation::freshSecret);
    }

    /** Marks under the secret of that name. */
    public KeyedMark mark(String name) {
        return new KeyedMark(secret(name));
    }

    /** A keyset of the wanted kind, the same each time. Its primitive's configuration must be registered before. */
    KeysetHandle keyset(String name, Parameters kind) {
        return inTurn(() -> {
            var path = folder.resolve(name + KEYSET);
            if (!Files.exists(path)) put(path, master().wrapped(name, KeysetHandle.generateNew(kind)));
            // one that an older program wrote
            else if (!MasterKey.isWrapped(Files.readString(path))) rewrite(name, keyset -> keyset);
            return master().opened(name, Files.readString(path));
        });
    }

    /** A key that seals values and can be exchanged. */
    public SealKey seal(String name) {
        return new SealKey(this, name);
    }

    /** Keys that seal values of one class, one for each part of the book. */
    public SealKeys seals(String name) {
        return new SealKeys(this, name);
    }

    /** A key under which values are found again. */
    public IndexKey index(String name) {
        return new IndexKey(this, name);
    }

    /** Keys that seal the secret words of one person or case each. */
    public PersonKeys persons() {
        return new PersonKeys(this);
    }

    /** The key that seals copies of the book, in which its seals of single values lie; made at first need. */
    public FileKey copies() {
        return new FileKey(keyset(COPIES, FileKey.KIND));
    }

    /** A fresh key seals copies from now on; those made before still open. */
    public void renewCopies() {
        copies();
        renew(COPIES);
    }

    /** The parts for which there is a key of the name. */
    List<Long> parts(String name) {
        return inTurn(() -> keysets().stream()
                .filter(file -> file.equals(name) || file.startsWith(name + "."))
                .map(file -> file.equals(name) ? SealKeys.NO_PART : Long.parseLong(file.substring(name.length() + 1)))
                .toList());
    }

    /** A fresh key of the keyset is its first from now on; the others stay. */
    void renew(String name) {
        inTurn(() -> rewrite(name, MasterKey::withFresh));
    }

    /** Of the keyset only its first key is left. */
    void destroyOlder(String name) {
        inTurn(() -> rewrite(name, MasterKey::onlyFirst));
    }

    /**
     * Wraps every keyset under a fresh master key and destroys the one before. Stopped at any moment, everything still opens.
     *
     * @return false when the master key lies where the operator keeps it: he exchanges it himself
     */
    public boolean renewMaster() {
        if (!masterFile.startsWith(folder)) return false;
        inTurn(() -> {
            put(masterFile, master().renewed().written());
            for (var name : keysets()) rewrite(name, keyset -> keyset);
            put(masterFile, master().withoutOlder().written());
            return masterFile;
        });
        return true;
    }

    /** When the keyset was written last. */
    FileTime written(String name) {
        try {
            return Files.getLastModifiedTime(folder.resolve(name + KEYSET));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A pair of Ed25519 for signing, the same each time. */
    public KeyPair signing(String name) {
        try {
            var both = keep(name + ".ed25519", BookKeys::freshPair).strip().split("\n", -1);
            var factory = KeyFactory.getInstance("Ed25519");
            var decoder = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(both[1]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(both[0]))));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String freshPair() {
        try {
            var fresh = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoder = Base64.getEncoder();
            return encoder.encodeToString(fresh.getPrivate().getEncoded())
                    + "\n"
                    + encoder.encodeToString(fresh.getPublic().getEncoded())
                    + "\n";
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The folder of the book's data, in which the keys have one of their own. */
    public Path dataDirectory() {
        return Objects.requireNonNull(folder.getParent());
    }

    /** Two processes may ask at once: the file appears whole, once. */
    String keep(String file, Supplier<String> fresh) {
        return inTurn(() -> {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            if (!Files.exists(path)) put(path, fresh.get());
            return Files.readString(path);
        });
    }

    /** What {@link #keep} wrote, if it is still there. */
    Optional<String> kept(String file) {
        return inTurn(() -> {
            var path = folder.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        });
    }

    /** Gone for ever; without such a file nothing happens. */
    void destroy(String file) {
        inTurn(() -> Files.deleteIfExists(folder.resolve(file)));
    }

    /** How a keyset becomes another. */
    private interface Change {
        KeysetHandle of(KeysetHandle keyset) throws GeneralSecurityException;
    }

    private Path rewrite(String name, Change change) throws IOException, GeneralSecurityException {
        var path = folder.resolve(name + KEYSET);
        var master = master();
        put(path, master.wrapped(name, change.of(master.opened(name, Files.readString(path)))));
        return path;
    }

    private MasterKey master() throws IOException, GeneralSecurityException {
        if (!Files.exists(masterFile)) put(masterFile, MasterKey.fresh().written());
        return MasterKey.parsed(Files.readString(masterFile));
    }

    /** The names of all keysets but the master's. */
    private List<String> keysets() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.equals(masterFile))
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(KEYSET))
                    .map(file -> file.substring(0, file.length() - KEYSET.length()))
                    .toList();
        }
    }

    private boolean isAnythingWrapped() throws IOException {
        for (var name : keysets())
            if (MasterKey.isWrapped(Files.readString(folder.resolve(name + KEYSET)))) return true;
        return false;
    }

    /** What is done while nobody else reads or writes the keys. */
    private interface Work<T> {
        T done() throws IOException, GeneralSecurityException;
    }

    private <T> T inTurn(Work<T> work) {
        synchronized (TURN) {
            try (var turn = FileChannel.open(
                    folder.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                turn.lock();
                return work.done();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** Whole or not at all. */
    private void put(Path path, String content) throws IOException {
        var draft = Files.createTempFile(
                path.getParent(),
                String.valueOf(path.getFileName()),
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, content);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
