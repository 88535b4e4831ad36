package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.kernel.Actor;

/** Tells two sessions apart without keeping the key of either. */
final class SessionMark {
    private SessionMark() {}

    static Signer signer(Actor actor, HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(request.getSession().getId().getBytes(StandardCharsets.UTF_8));
            return new Signer(actor, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
