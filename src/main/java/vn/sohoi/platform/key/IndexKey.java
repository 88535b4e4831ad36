package vn.sohoi.platform.key;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/**
 * A key of the book under which values are found again and not read. While it is exchanged there are two, and the database says
 * which one serves.
 */
public final class IndexKey {
    /** The key that serves when the database has not named one yet. */
    public static final int FIRST = 0;

    private static final HmacPrfParameters KIND;

    static {
        try {
            PrfConfig.register();
            KIND = HmacPrfParameters.builder()
                    .setKeySizeBytes(32)
                    .setHashType(HmacPrfParameters.HashType.SHA256)
                    .build();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final BookKeys keys;
    private final String name;
    private volatile Read read;

    IndexKey(BookKeys keys, String name) {
        this.keys = keys;
        this.name = name;
        read = read();
    }

    private record Read(KeysetHandle handle, PrfSet set) {
        int oldest() {
            return handle.getAt(0).getId();
        }
    }

    /**
     * Under which a value is found.
     *
     * @param number the key that serves, or {@link #FIRST}
     * @param length of the answer in bytes
     */
    public byte[] of(int number, byte[] plain, int length) {
        try {
            return prf(number == FIRST ? read.oldest() : number).compute(plain, length);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A value could not be indexed", failure);
        }
    }

    /** The numbers of the oldest and of the newest key; the same but during an exchange. */
    public Numbers numbers() {
        read = read();
        return new Numbers(read.oldest(), read.handle().getPrimary().getId());
    }

    /** The keys during an exchange. */
    public record Numbers(int oldest, int newest) {
        /** Whether an exchange is under way. */
        public boolean areTwo() {
            return oldest != newest;
        }
    }

    /** There is a fresh key beside the one before; which of them serves is for the database to say. */
    public void renew() {
        keys.renew(name);
    }

    /** Only the newest key is left. */
    public void destroyOlder() {
        keys.destroyOlder(name);
    }

    private Prf prf(int number) throws GeneralSecurityException {
        var prf = read.set().getPrfs().get(number);
        if (prf != null) return prf;
        // another process has exchanged it
        read = read();
        prf = read.set().getPrfs().get(number);
        if (prf == null) throw new IllegalStateException("The book names an index key that is not among its keys");
        return prf;
    }

    private Read read() {
        var handle = keys.keyset(name, KIND);
        try {
            return new Read(handle, handle.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
