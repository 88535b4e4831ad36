package vn.sohoi.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What all entries of one request share.
 *
 * @param trace a mark of the request
 * @param network the address without the part that tells one device from the next
 * @param read what was logged as read already: a page that asks twice has read once
 */
record Trail(String trace, String network, Set<String> read, HttpServletRequest request) {
    /** Of the request that this thread answers; null for the machine. */
    static @Nullable Trail current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) return null;
        var request = web.getRequest();
        if (request.getAttribute(Trail.class.getName()) instanceof Trail known) return known;
        var fresh =
                new Trail(UUID.randomUUID().toString(), Network.of(request.getRemoteAddr()), new HashSet<>(), request);
        request.setAttribute(Trail.class.getName(), fresh);
        return fresh;
    }

    /** What the handler serves, once it is known. */
    @Nullable
    String purpose() {
        return request.getAttribute(Audit.PURPOSE) instanceof String purpose ? purpose : null;
    }
}
