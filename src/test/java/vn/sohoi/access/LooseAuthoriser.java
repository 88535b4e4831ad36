package vn.sohoi.access;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** The one authoriser, in which a test makes one hole at a time to see whether the others notice. */
@Primary
public class LooseAuthoriser extends Authoriser {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private volatile @Nullable String opened;
    private volatile @Nullable Role widened;
    private volatile @Nullable Purpose by;

    public LooseAuthoriser(Db db) {
        super(db);
    }

    /** As if the handler of this method and pattern named no right. */
    public void open(String handler) {
        opened = handler;
    }

    /** As if the role's row had everything in the purpose's column. */
    public void widen(String role, String purpose) {
        widened = Role.valueOf(role);
        by = Purpose.valueOf(purpose);
    }

    /** As it should be. */
    public void mend() {
        opened = null;
        widened = null;
    }

    @Override
    public void demand(Actor actor, Purpose purpose, Act act) {
        if (opened != null && opened.equals(handler()) && isAskedBeforeTheHandler()) return;
        super.demand(actor, purpose, act);
    }

    @Override
    public boolean allows(Actor actor, Purpose purpose, Act act) {
        return isWidened(actor, purpose) || super.allows(actor, purpose, act);
    }

    @Override
    public boolean seesNames(Actor actor, Purpose purpose) {
        return isWidened(actor, purpose) || super.seesNames(actor, purpose);
    }

    private boolean isWidened(Actor actor, Purpose purpose) {
        return widened != null && purpose == by && actor.role().equals(widened.name());
    }

    private static @Nullable String handler() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) return null;
        var request = attributes.getRequest();
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + pattern;
    }

    private static boolean isAskedBeforeTheHandler() {
        return CALLERS.walk(frames -> frames.anyMatch(frame -> frame.getDeclaringClass() == CurrentActor.class));
    }
}
