package vn.sohoi.web;

import java.util.Map;

/** What the browser is told to refuse, with every answer: pages, files, redirects and failures. */
public final class BrowserRules {
    /** By the name of the header. */
    public static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(self), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** The header that says where a page may take something from. */
    public static final String POLICY = "Content-Security-Policy";

    private static final String NOTHING =
            "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private BrowserRules() {}

    /** Scripts and styles only where this number stands, all else from the book itself. */
    public static String policy(String nonce) {
        return NOTHING
                + "; script-src 'nonce-%1$s'; style-src 'nonce-%1$s'; font-src 'self'; img-src 'self' data:; connect-src 'self'"
                        .formatted(nonce);
    }

    /** Nothing at all: for a page that is words alone. */
    public static String policyOfWords() {
        return NOTHING;
    }
}
