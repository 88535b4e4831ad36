package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/**
 * Sends to the page of signing in. A browser that comes with a session which is over (ended from another machine, too old, its
 * post gone) is told to forget what it kept of the book: that is how a lost phone is wiped.
 */
class SignInEntry implements AuthenticationEntryPoint {
    static final String PAGE = "/dang-nhap";

    /** Not the cookies: which browser is known, and the language, are no secret of hers. */
    static final ClearSiteDataHeaderWriter WIPE = new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE);

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException unused)
            throws IOException {
        if (isOver(request)) wipe(request, response);
        else lead(PAGE, request, response);
    }

    /** Whether the browser came with a session that is none any more. */
    static boolean isOver(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Ends the request's session here and now. */
    void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        wipe(request, response);
    }

    private static void wipe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WIPE.writeHeaders(request, response);
        lead(PAGE + "?het", request, response);
    }

    /** What htmx asked for is a part of a page: the whole page must go there. */
    private static void lead(String to, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) response.sendRedirect(to);
        else response.setHeader("HX-Redirect", to);
    }
}
