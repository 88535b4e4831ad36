package vn.sohoi.platform.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.sohoi.platform.server.Preparation;

/** HMAC-SHA-256 of texts under one secret of the book: only the book can make such a mark, and nobody reads the text from it. */
public final class KeyedMark {
    private final SecretKeySpec key;

    KeyedMark(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** Marks under a secret that is kept nowhere: gone with this object, and with it every way back. */
    public static KeyedMark thrownAway() {
        return new KeyedMark(Preparation.freshSecret());
    }

    /** The mark as 64 hexadecimal digits. */
    public String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** The mark as 32 bytes. */
    public byte[] bytes(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether it is the text's mark, in a time that tells nothing of how much of it is right. */
    public boolean is(String mark, String text) {
        return MessageDigest.isEqual(mark.getBytes(StandardCharsets.UTF_8), of(text).getBytes(StandardCharsets.UTF_8));
    }
}
