package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.kernel.Actor;

/** Tells two sessions apart without keeping the key of either. */
public final class SessionMark {
    private SessionMark() {}

    /** Who acts, and in which session. */
    public static Signer signer(Actor actor, HttpServletRequest request) {
        return new Signer(actor, of(request.getSession().getId()));
    }

    /** The mark of a session's number, as 64 hexadecimal digits. */
    public static String of(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
