package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    CurrentActor(Accounts accounts, Authoriser authoriser) {
        this.accounts = accounts;
        this.authoriser = authoriser;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("vn.sohoi")) return true;
        var actor = actorOf(request);
        if (actor != null) request.setAttribute(ACTOR, actor);
        var can = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Can.class);
        if (can == null && AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class)) return true;
        if (can == null) can = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Can.class);
        if (can == null && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class)) return true;
        if (can == null || actor == null) throw new NotFound();
        request.setAttribute(Audit.PURPOSE, can.purpose().name());
        authoriser.demand(actor, can.purpose(), can.act());
        return true;
    }

    private @Nullable Actor actorOf(HttpServletRequest request) {
        Principal who = request.getUserPrincipal();
        if (who == null) return null;
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(Accounts.CHOSEN_MANDATE);
        if (chosen instanceof Long mandate) {
            var actor = accounts.actor(who.getName(), mandate);
            if (actor.isPresent()) return actor.get();
        }
        return accounts.actorsOf(who.getName()).stream().findFirst().orElse(null);
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
