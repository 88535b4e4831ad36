package vn.sohoi.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.SealKey;

/** Seals what a list holds: files and rows have citizen ids in them. A seal opens only in its own list and place. */
@Component
class ImportSeals {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SealKey key;

    ImportSeals(BookKeys keys) {
        key = keys.seal("imports-seal");
    }

    byte[] seal(UUID batch, String place, byte[] content) {
        return key.seal(content, (batch + "|" + place).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] open(UUID batch, String place, byte[] sealed) {
        return key.open(sealed, (batch + "|" + place).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] sealWords(UUID batch, String place, Object content) {
        return seal(batch, place, JSON.writeValueAsBytes(content));
    }

    <T> T openWords(UUID batch, String place, byte[] sealed, Class<T> kind) {
        return JSON.readValue(open(batch, place, sealed), kind);
    }
}
