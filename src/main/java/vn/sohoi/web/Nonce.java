package vn.sohoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The number of one answer: the browser runs a script and takes a style only where it stands. */
public final class Nonce {
    private static final String NAME = Nonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Nonce() {}

    /** The same for the page and its headers; nobody can guess the next. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) return known;
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NAME, fresh);
        return fresh;
    }
}
