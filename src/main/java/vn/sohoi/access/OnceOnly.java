package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import vn.sohoi.audit.AlreadyDone;
import vn.sohoi.audit.FormKeys;
import vn.sohoi.audit.Handed;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.FormKey;

/**
 * What a form asks is done once (security.md 5). The same form with the same content leads where it led the first time; with
 * other content it is refused; one without a key is refused. Two at once come one after the other.
 */
@Component
class OnceOnly implements HandlerInterceptor {
    /** Using a card: nobody is signed in whose the key could be, and a card that was used works no second time. */
    private static final Set<String> WITHOUT_KEY = Set.of("/kich-hoat");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String LOCK = OnceOnly.class.getName();

    private final FormKeys keys;
    /** Many more than requests at a time, so that two forms seldom wait for each other. */
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(1024).toArray(Lock[]::new);

    OnceOnly(FormKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (READING.contains(request.getMethod()) || !(handler instanceof HandlerMethod)) return true;
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (WITHOUT_KEY.contains(pattern)) return true;
        Principal who = request.getUserPrincipal();
        var handed = new Handed(who == null ? "" : who.getName(), key(request), FormContent.hash(request));
        var lock = locks[Math.floorMod(handed.key().hashCode(), locks.length)];
        lock.lock();
        request.setAttribute(LOCK, lock);
        boolean goesOn = false;
        try {
            goesOn = !isAnsweredAgain(handed, response);
            if (goesOn) FormKeys.carry(request, handed);
            return goesOn;
        } finally {
            if (!goesOn) release(request);
        }
    }

    private boolean isAnsweredAgain(Handed handed, HttpServletResponse response) throws IOException {
        var spent = keys.find(handed).orElse(null);
        if (spent == null) return false;
        if (!spent.content().equals(handed.content())) throw new Refused("access.form-changed");
        var answer = spent.answer();
        if (answer == null) throw new AlreadyDone();
        response.sendRedirect(answer);
        return true;
    }

    private static UUID key(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(FormKey.FIELD)));
        } catch (IllegalArgumentException notAKey) {
            throw new NoKey();
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        var view = answer == null ? null : answer.getViewName();
        if (view != null && view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX))
            keys.answered(request, view.substring(UrlBasedViewResolver.REDIRECT_URL_PREFIX.length()));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        release(request);
    }

    private static void release(HttpServletRequest request) {
        if (!(request.getAttribute(LOCK) instanceof Lock lock)) return;
        request.removeAttribute(LOCK);
        lock.unlock();
    }
}
