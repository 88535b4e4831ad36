package vn.sohoi.people;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.SealKey;

/**
 * Seals identity numbers and finds them again. A seal opens only in the column and row it was made for; the index is keyed,
 * because of a number's twelve digits all but six can be guessed and a bare hash would fall in seconds.
 */
@Component
class Seals {
    /** 128 bits: each number is unique, so nothing is gained by letting values collide. */
    private static final int INDEX_BYTES = 16;

    /** The sealed columns of {@code people.person}. */
    enum Column {
        CITIZEN_ID,
        OLD_ID
    }

    private final SealKey key;
    private final PrfSet index;

    Seals(BookKeys keys) throws GeneralSecurityException {
        PrfConfig.register();
        key = keys.seal("people-seal");
        index = keys.keyset(
                        "people-index",
                        HmacPrfParameters.builder()
                                .setKeySizeBytes(32)
                                .setHashType(HmacPrfParameters.HashType.SHA256)
                                .build())
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** The key that seals, for exchanging it. */
    SealKey key() {
        return key;
    }

    byte[] seal(Column column, UUID person, String digits) {
        return key.seal(digits.getBytes(StandardCharsets.US_ASCII), place(column, person));
    }

    /** @throws IllegalStateException when the seal was made for another row or column, or was altered */
    String open(Column column, UUID person, byte[] sealed) {
        return new String(key.open(sealed, place(column, person)), StandardCharsets.US_ASCII);
    }

    /** The same value under the key that seals now. */
    byte[] again(Column column, UUID person, byte[] sealed) {
        return key.seal(key.open(sealed, place(column, person)), place(column, person));
    }

    byte[] index(Column column, String digits) {
        try {
            return index.computePrimary((column + "|" + digits).getBytes(StandardCharsets.US_ASCII), INDEX_BYTES);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A number could not be indexed", failure);
        }
    }

    private static byte[] place(Column column, UUID person) {
        return ("people.person|" + column + "|" + person).getBytes(StandardCharsets.US_ASCII);
    }
}
