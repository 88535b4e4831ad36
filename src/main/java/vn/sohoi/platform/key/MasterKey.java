package vn.sohoi.platform.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The envelope: one key under which every keyset of the book lies wrapped, each for its own file's name. Whoever has the other
 * files without this one opens nothing.
 */
final class MasterKey {
    /** Of every key that seals. Who unwraps a keyset comes by here first, and so the library knows this kind. */
    static final AesGcmParameters KIND;

    static {
        try {
            AeadConfig.register();
            KIND = AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What tells a wrapped keyset from one that an older program wrote plain. */
    private static final String WRAPPED = "encryptedKeyset";

    private final KeysetHandle handle;

    private MasterKey(KeysetHandle handle) {
        this.handle = handle;
    }

    static MasterKey fresh() throws GeneralSecurityException {
        return new MasterKey(KeysetHandle.generateNew(KIND));
    }

    static MasterKey parsed(String json) throws GeneralSecurityException {
        return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    /** As it lies in its file. */
    String written() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }

    /** Wraps under a fresh key from now on and still opens what was wrapped before. */
    MasterKey renewed() throws GeneralSecurityException {
        return new MasterKey(withFresh(handle));
    }

    /** Only what wraps now is left. */
    MasterKey withoutOlder() throws GeneralSecurityException {
        return new MasterKey(onlyFirst(handle));
    }

    static boolean isWrapped(String json) {
        return json.contains(WRAPPED);
    }

    /** @throws GeneralSecurityException when it was wrapped under another master or for another name */
    KeysetHandle opened(String name, String json) throws GeneralSecurityException {
        return isWrapped(json)
                ? TinkJsonProtoKeysetFormat.parseEncryptedKeyset(json, aead(), place(name))
                : TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    String wrapped(String name, KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, aead(), place(name));
    }

    static KeysetHandle withFresh(KeysetHandle keyset) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(
                                keyset.getPrimary().getKey().getParameters())
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    static KeysetHandle onlyFirst(KeysetHandle keyset) throws GeneralSecurityException {
        var first = keyset.getPrimary();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(first.getKey())
                        .withFixedId(first.getId())
                        .makePrimary())
                .build();
    }

    private Aead aead() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] place(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
