package vn.sohoi.platform.key;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
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
import java.util.Objects;
import java.util.function.Supplier;
import vn.sohoi.platform.server.Preparation;

/** The keys of one book: small files beside the data, made at first need, readable by the book's user alone. */
public final class BookKeys {
    private final Path folder;

    public BookKeys(Path dataDirectory) {
        try {
            folder = Files.createDirectories(
                    dataDirectory.toAbsolutePath().resolve("keys"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
    public KeysetHandle keyset(String name, Parameters kind) {
        return parsed(keep(keysetFile(name), () -> {
            try {
                return written(KeysetHandle.generateNew(kind));
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }));
    }

    /** A key that seals values and can be exchanged. */
    public SealKey seal(String name) {
        return new SealKey(this, name);
    }

    /** A fresh key of the keyset is its first from now on; the others stay. */
    void renew(String name, Parameters kind) {
        replace(
                keysetFile(name),
                json -> written(KeysetHandle.newBuilder(parsed(json))
                        .addEntry(KeysetHandle.generateEntryFromParameters(kind)
                                .withRandomId()
                                .makePrimary())
                        .build()));
    }

    /** Of the keyset only its first key is left. */
    void destroyOlder(String name) {
        replace(keysetFile(name), json -> {
            var first = parsed(json).getPrimary();
            return written(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(first.getKey())
                            .withFixedId(first.getId())
                            .makePrimary())
                    .build());
        });
    }

    /** When the keyset was written last. */
    FileTime written(String name) {
        try {
            return Files.getLastModifiedTime(folder.resolve(keysetFile(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String keysetFile(String name) {
        return name + ".keyset";
    }

    private static KeysetHandle parsed(String json) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String written(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
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
    private String keep(String file, Supplier<String> fresh) {
        var path = folder.resolve(file);
        try (var turn = turn()) {
            turn.lock();
            if (!Files.exists(path)) put(path, fresh.get());
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How a keyset becomes another. */
    private interface Change {
        String of(String json) throws GeneralSecurityException;
    }

    private void replace(String file, Change change) {
        var path = folder.resolve(file);
        try (var turn = turn()) {
            turn.lock();
            put(path, change.of(Files.readString(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private FileChannel turn() throws IOException {
        return FileChannel.open(folder.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Whole or not at all. */
    private void put(Path path, String content) throws IOException {
        var draft = Files.createTempFile(
                folder,
                String.valueOf(path.getFileName()),
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, content);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
