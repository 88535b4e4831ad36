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

    /** Who acts in the request's session, as acts of two persons keep it. */
    public static Signer signer(Actor actor, HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(request.getSession().getId().getBytes(StandardCharsets.UTF_8));
            return new Signer(actor, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
