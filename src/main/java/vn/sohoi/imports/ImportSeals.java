package vn.sohoi.imports;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.platform.key.BookKeys;

/** Seals what a list holds: files and rows have citizen ids in them. A seal opens only in its own list and place. */
@Component
class ImportSeals {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Aead aead;

    ImportSeals(BookKeys keys) throws GeneralSecurityException {
        AeadConfig.register();
        aead = keys.keyset(
                        "imports-seal",
                        AesGcmParameters.builder()
                                .setKeySizeBytes(32)
                                .setIvSizeBytes(12)
                                .setTagSizeBytes(16)
                                .setVariant(AesGcmParameters.Variant.TINK)
                                .build())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] seal(UUID batch, String place, byte[] content) {
        try {
            return aead.encrypt(content, (batch + "|" + place).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A list could not be sealed", failure);
        }
    }

    byte[] open(UUID batch, String place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, (batch + "|" + place).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A seal does not belong to its list", failure);
        }
    }

    byte[] sealWords(UUID batch, String place, Object content) {
        return seal(batch, place, JSON.writeValueAsBytes(content));
    }

    <T> T openWords(UUID batch, String place, byte[] sealed, Class<T> kind) {
        return JSON.readValue(open(batch, place, sealed), kind);
    }
}
