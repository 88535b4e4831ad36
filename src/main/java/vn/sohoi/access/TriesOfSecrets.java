package vn.sohoi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sohoi.audit.Network;

/**
 * Slows down whoever guesses: every form that somebody who is not signed in sends counts, by the account that it names and by
 * the network that it comes from, before anything is looked at; one that names no account, as with a passkey, by the network.
 * A new page with a secret is under it without being listed; so is asking a provider outside, and what comes back from it.
 */
class TriesOfSecrets extends OncePerRequestFilter {
    /** Five at once and one a minute: ten thousand guesses in an hour are sixty-five. */
    private static final int OF_ACCOUNT = 5;

    private static final Duration ACCOUNT_PAUSE = Duration.ofMinutes(1);

    /** An office behind one address signs in together in the morning. */
    private static final int OF_NETWORK = 60;

    private static final Duration NETWORK_PAUSE = Duration.ofSeconds(5);

    private static final RequestMatcher OUTSIDE =
            PathPatternRequestMatcher.withDefaults().matcher("/dang-nhap/ngoai/**");

    private final Allowance allowance;
    private final KnownDevice device;

    TriesOfSecrets(Allowance allowance, KnownDevice device) {
        this.allowance = allowance;
        this.device = device;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") && !isOutside(request) || isSignedIn();
    }

    /** Asked of the session: at this place in the chain the request itself does not know it yet. */
    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowance.take(network(request), OF_NETWORK, NETWORK_PAUSE)
                && (login(request).isEmpty() || allowance.take(account(request), OF_ACCOUNT, ACCOUNT_PAUSE)))
            chain.doFilter(request, response);
        else response.sendRedirect((isOutside(request) ? SignInEntry.PAGE : request.getRequestURI()) + "?cho");
    }

    private static boolean isOutside(HttpServletRequest request) {
        return OUTSIDE.matches(request);
    }

    /** After the right secret: what was tried before counts no more. */
    void wereRight(HttpServletRequest request) {
        allowance.giveBack(account(request));
        allowance.giveBack(network(request));
    }

    private String account(HttpServletRequest request) {
        return device.of(request, login(request));
    }

    private static String login(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("login"), "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Under which the tries of a network are counted. */
    static String network(HttpServletRequest request) {
        return "network|" + Network.of(request.getRemoteAddr());
    }
}
