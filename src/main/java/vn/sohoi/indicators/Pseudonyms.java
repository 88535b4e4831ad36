package vn.sohoi.indicators;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.key.BookKeys;

/** Names for people who have none here: keyed, so that an id found elsewhere cannot be tried against them. */
@Component
public class Pseudonyms {
    /** 80 bits: short enough to read, and no two of 100 million women meet but by a chance of one in a hundred million. */
    private static final int BYTES = 10;

    private final SecretKeySpec key;

    Pseudonyms(BookKeys keys) {
        key = new SecretKeySpec(keys.secret("pseudonym").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The same text for the same person each time. */
    public String of(UUID subject) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var whole = mac.doFinal(subject.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
