package vn.sohoi.people;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.key.BookKeys;

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

    private final Aead aead;
    private final PrfSet index;

    Seals(BookKeys keys) throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        aead = keys.keyset(
                        "people-seal",
                        AesGcmParameters.builder()
                                .setKeySizeBytes(32)
                                .setIvSizeBytes(12)
                                .setTagSizeBytes(16)
                                .setVariant(AesGcmParameters.Variant.TINK)
                                .build())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        index = keys.keyset(
                        "people-index",
                        HmacPrfParameters.builder()
                                .setKeySizeBytes(32)
                                .setHashType(HmacPrfParameters.HashType.SHA256)
                                .build())
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    byte[] seal(Column column, UUID person, String digits) {
        try {
            return aead.encrypt(digits.getBytes(StandardCharsets.US_ASCII), place(column, person));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A number could not be sealed", failure);
        }
    }

    /** @throws IllegalStateException when the seal was made for another row or column, or was altered */
    String open(Column column, UUID person, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, place(column, person)), StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A seal does not belong to its row", failure);
        }
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
