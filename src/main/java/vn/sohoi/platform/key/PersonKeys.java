package vn.sohoi.platform.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A key for each person or case of whom the book holds secret words (class C4, security.md 4.1). When it is destroyed nothing that
 * it sealed opens again, in a copy of the book that is brought back either, for keys are in no copy. Each lies in a file of its own,
 * wrapped by the key {@code people-secret}.
 */
public final class PersonKeys {
    private final BookKeys keys;
    private final SealKey wrapping;

    PersonKeys(BookKeys keys) {
        this.keys = keys;
        wrapping = keys.seal("people-secret");
    }

    /**
     * Seals words under the key of whom they are about; it is made with the first of them.
     *
     * @param place where they stand; elsewhere they do not open
     */
    public byte[] seal(UUID whose, byte[] plain, byte[] place) {
        try {
            return aead(kept(keys.keep(file(whose), () -> fresh(whose)), whose)).encrypt(plain, place);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Words could not be sealed", failure);
        }
    }

    /**
     * The words, or nothing once the key that sealed them was destroyed.
     *
     * @throws IllegalStateException when the seal was made for another place, or was altered
     */
    public Optional<byte[]> open(UUID whose, byte[] sealed, byte[] place) {
        var file = keys.kept(file(whose));
        if (file.isEmpty()) return Optional.empty();
        try {
            var keyset = kept(file.get(), whose);
            return SealKey.numbers(keyset).contains(SealKey.number(sealed))
                    ? Optional.of(aead(keyset).decrypt(sealed, place))
                    : Optional.empty();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A seal does not belong to its place", failure);
        }
    }

    /** Whatever was sealed for her opens no more; without a key of hers nothing happens. */
    public void destroy(UUID whose) {
        keys.destroy(file(whose));
    }

    /** In folders of a few hundred: a city has a hundred thousand screened women. */
    private static String file(UUID whose) {
        var id = whose.toString();
        return "persons/" + id.substring(id.length() - 2) + "/" + id;
    }

    private String fresh(UUID whose) {
        try {
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(MasterKey.KIND), InsecureSecretKeyAccess.get());
            return Base64.getEncoder()
                    .encodeToString(wrapping.seal(json.getBytes(StandardCharsets.UTF_8), place(whose)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private KeysetHandle kept(String file, UUID whose) throws GeneralSecurityException {
        var json = new String(wrapping.open(Base64.getDecoder().decode(file), place(whose)), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] place(UUID whose) {
        return whose.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
