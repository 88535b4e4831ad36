package vn.sohoi.platform.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A key of the book that seals values, each to its place. It can be exchanged for a fresh one while several processes have the
 * book open: each looks for a newer key once a second, and opens what older ones sealed until those are destroyed.
 */
public final class SealKey {
    /** How long another process may go on sealing with the key before. */
    public static final Duration NOTICED = Duration.ofSeconds(1);

    /** What stands before each seal: a byte of Tink's and the number of the key. */
    private static final int MARK = 5;

    private final BookKeys keys;
    private final String name;
    private volatile Read read;

    SealKey(BookKeys keys, String name) {
        this.keys = keys;
        this.name = name;
        read = read();
    }

    private record Read(FileTime written, long looked, KeysetHandle handle, Aead aead) {}

    /** @param place where it stands; elsewhere it does not open */
    public byte[] seal(byte[] plain, byte[] place) {
        try {
            return newest().aead().encrypt(plain, place);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A value could not be sealed", failure);
        }
    }

    /** @throws IllegalStateException when the seal was made for another place, by a destroyed key, or was altered */
    public byte[] open(byte[] sealed, byte[] place) {
        try {
            return newest().aead().decrypt(sealed, place);
        } catch (GeneralSecurityException perhapsNewer) {
            return openAnew(sealed, place);
        }
    }

    /** Another process may have exchanged the key within this second. */
    private byte[] openAnew(byte[] sealed, byte[] place) {
        var fresh = read();
        read = fresh;
        try {
            return fresh.aead().decrypt(sealed, place);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A seal does not belong to its place", failure);
        }
    }

    /** Which key made a seal. */
    static int number(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(1);
    }

    /** The numbers of all keys that still open, as their file says at this moment. */
    Set<Integer> numbers() {
        var fresh = read();
        read = fresh;
        return numbers(fresh.handle());
    }

    static Set<Integer> numbers(KeysetHandle handle) {
        return IntStream.range(0, handle.size())
                .mapToObj(entry -> handle.getAt(entry).getId())
                .collect(Collectors.toSet());
    }

    /** With what each seal of the key that seals now begins. */
    public byte[] mark() {
        return ByteBuffer.allocate(MARK)
                .put((byte) 1)
                .putInt(newest().handle().getPrimary().getId())
                .array();
    }

    /** A fresh key seals from now on; in other processes from {@link #NOTICED} later. */
    public void renew() {
        keys.renew(name);
        read = read();
    }

    /** Only the key that seals now is left: what others sealed opens no more. */
    public void destroyOlder() {
        keys.destroyOlder(name);
        read = read();
    }

    private Read newest() {
        var known = read;
        if (System.nanoTime() - known.looked() < NOTICED.toNanos()) return known;
        var fresh = keys.written(name).equals(known.written())
                ? new Read(known.written(), System.nanoTime(), known.handle(), known.aead())
                : read();
        read = fresh;
        return fresh;
    }

    private Read read() {
        long looked = System.nanoTime();
        var handle = keys.keyset(name, MasterKey.KIND);
        try {
            var aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Read(keys.written(name), looked, handle, aead);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
