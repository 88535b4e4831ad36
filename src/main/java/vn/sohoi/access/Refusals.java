package vn.sohoi.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/**
 * Keeps every refusal of a request. It sees the failure after the act's transaction has ended and its connection is given
 * back, so that what was rolled back cannot take the entry with it; what is answered is decided by others.
 */
@Component
@ConditionalOnWebApplication
class Refusals implements HandlerExceptionResolver, AccessDeniedHandler, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String OBJECT = "web.address";
    private static final int MOST = 120;

    private final Audit audit;
    private final AccessDeniedHandler answer = new AccessDeniedHandlerImpl();

    Refusals(Audit audit) {
        this.audit = audit;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var rule = rule(failure);
        var who = request.getUserPrincipal();
        if (rule == null || who == null) return null;
        if (request.getAttribute(Actor.class.getName()) instanceof Actor actor)
            keep(() -> audit.refused(actor, wanted(request), OBJECT, variables(request), rule));
        // her mandate is over, revoked or still to come
        else keep(() -> audit.notLetIn(who.getName(), wanted(request), rule));
        return null;
    }

    /** A form without its token, before anybody knows through which mandate; or an address that leads nowhere. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var who = request.getUserPrincipal();
        if (who != null) keep(() -> audit.notLetIn(who.getName(), "access.form", "access.no-token"));
        answer.handle(request, response, denied);
    }

    /** Before all that turn a failure into a page. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static @Nullable String rule(Exception failure) {
        if (failure instanceof Refused refused) return refused.key();
        return failure instanceof NotFound ? "access.not-found" : null;
    }

    private static String wanted(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "" : pattern);
    }

    /** What stood in the places of the pattern: identities. */
    private static String variables(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables))
            return "";
        var said = String.join(
                "/", variables.values().stream().map(String::valueOf).toList());
        return said.substring(0, Math.min(MOST, said.length()));
    }

    /** The reader gets her answer, whatever becomes of the log. */
    private static void keep(Runnable entry) {
        try {
            entry.run();
        } catch (RuntimeException failure) {
            LOG.error("a refusal was not logged", failure);
        }
    }
}
