package vn.sohoi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sohoi.web.FormKey;

/** A form that another site sent is not looked at, whatever token it carries: the browser itself says where it comes from. */
class OtherSites extends OncePerRequestFilter {
    /** "none" is said when the person herself had the page sent again. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return !FormKey.isNeededBy(request) || from == null || OWN.contains(from);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
