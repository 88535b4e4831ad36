package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;

/** What the page that asks for the secret again must know. */
public final class Proving {
    /** The field in which the password is shown again. */
    public static final String FIELD = ProofOnTheWay.FIELD;

    /** The field in which a machine's answer with a passkey stands instead. */
    public static final String PASSKEY = ProofOnTheWay.PASSKEY;

    private Proving() {}

    /** What became of the one that was shown: {@code wrong}, {@code wrong-passkey}, {@code wait}, or an empty text when none was. */
    public static String outcome(HttpServletRequest request) {
        return request.getAttribute(ProofOnTheWay.OUTCOME) instanceof String outcome ? outcome : "";
    }
}
