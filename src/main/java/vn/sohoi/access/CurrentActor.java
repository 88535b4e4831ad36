package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;

/**
 * Finds who acts in a request and whether the handler's right is held, before the handler runs. The mandate chosen in the
 * session is asked of the database each time: a right that ended a second ago is gone.
 */
@Component
class CurrentActor implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String ACTOR = Actor.class.getName();

    private final Accounts accounts;
    private final Authoriser authoriser;
    private final Sessions sessions;
    private final Proofs proofs;
    private final Audit audit;
    private final SignInEntry entry = new SignInEntry();

    CurrentActor(Accounts accounts, Authoriser authoriser, Sessions sessions, Proofs proofs, Audit audit) {
        this.accounts = accounts;
        this.authoriser = authoriser;
        this.sessions = sessions;
        this.proofs = proofs;
        this.audit = audit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("vn.sohoi")) return true;
        var actor = actorOf(request);
        if (isOver(request, actor)) {
            audit.signedIn(request.getUserPrincipal().getName(), "access.session-over");
            entry.end(request, response);
            return false;
        }
        if (actor != null) request.setAttribute(ACTOR, actor);
        demandRight(method, actor, request);
        if (actor != null && isMarked(method, FreshProof.class)) proofs.demand();
        return true;
    }

    private void demandRight(HandlerMethod method, @Nullable Actor actor, HttpServletRequest request) {
        var can = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Can.class);
        if (can == null && AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class)) return;
        if (can == null) can = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Can.class);
        if (can == null && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class)) return;
        if (can == null || actor == null) throw new NotFound();
        request.setAttribute(Audit.PURPOSE, can.purpose().name());
        authoriser.demand(actor, can.purpose(), can.act());
    }

    private static boolean isMarked(HandlerMethod method, Class<? extends Annotation> mark) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), mark)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), mark);
    }

    private @Nullable Actor actorOf(HttpServletRequest request) {
        Principal who = request.getUserPrincipal();
        if (who == null) return null;
        var chosen = chosen(request.getSession(false));
        if (chosen != null) return accounts.actor(who.getName(), chosen).orElse(null);
        return accounts.actorsOf(who.getName()).stream().findFirst().orElse(null);
    }

    private static @Nullable Long chosen(@Nullable HttpSession session) {
        return session == null ? null : (Long) session.getAttribute(Accounts.CHOSEN_MANDATE);
    }

    /** A session lives no longer than the mandate for which it was begun, and no longer than any may. */
    private boolean isOver(HttpServletRequest request, @Nullable Actor actor) {
        var session = request.getSession(false);
        return session != null
                && request.getUserPrincipal() != null
                && (chosen(session) != null && actor == null || sessions.isTooLong(session));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = request.getAttribute(ACTOR, NativeWebRequest.SCOPE_REQUEST);
        if (actor == null) throw new NotFound();
        return actor;
    }
}
