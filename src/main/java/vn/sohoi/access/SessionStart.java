package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import vn.sohoi.audit.Network;

/**
 * What a session keeps of its sign-in.
 *
 * @param at when the secret was shown
 * @param machine in which browser
 * @param network from where
 */
record SessionStart(Instant at, Machine machine, String network) implements Serializable {
    /** Where the session keeps it. */
    static final String KEY = "start";

    static SessionStart of(HttpServletRequest request, Instant now) {
        return new SessionStart(now, Machine.of(request.getHeader("User-Agent")), Network.of(request.getRemoteAddr()));
    }
}
