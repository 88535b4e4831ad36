package vn.sohoi.access;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.sql.Db;

/**
 * How long somebody is signed in: through one mandate, until nobody was at the machine for half an hour, for a working day at
 * most, and never beyond what ended the right to it. The lengths are settings: {@code spring.session.timeout} and
 * {@code sohoi.session.longest}.
 */
@Service
public class Sessions {
    private final Db db;
    private final Audit audit;
    private final Accounts accounts;
    /** The real one, as the library of sessions has it: no story's day lengthens a session. */
    private final Clock clock = Clock.systemUTC();

    private final Duration longest;

    Sessions(Db db, Audit audit, Accounts accounts, @Value("${sohoi.session.longest}") Duration longest) {
        this.db = db;
        this.audit = audit;
        this.accounts = accounts;
        this.longest = longest;
    }

    /**
     * She showed her secret: the request's session is hers from now on, through the oldest of her mandates.
     *
     * @return false when she holds no post today; then the session is none
     */
    boolean begin(HttpServletRequest request, String login) {
        var actor = accounts.actorsOf(login).stream().findFirst();
        var session = request.getSession();
        if (actor.isEmpty()) session.invalidate();
        else {
            session.setAttribute(SessionStart.KEY, SessionStart.of(request, clock.instant()));
            session.setAttribute(Accounts.CHOSEN_MANDATE, actor.get().mandate());
        }
        return actor.isPresent();
    }

    /** She goes on through another mandate, in a new session: nothing that the old one was told is known to it. */
    public void goOn(HttpServletRequest request, long mandate) {
        var old = request.getSession();
        var who = old.getAttribute(SPRING_SECURITY_CONTEXT_KEY);
        var start = old.getAttribute(SessionStart.KEY);
        old.invalidate();
        var fresh = request.getSession();
        fresh.setAttribute(SPRING_SECURITY_CONTEXT_KEY, who);
        fresh.setAttribute(SessionStart.KEY, start);
        fresh.setAttribute(Accounts.CHOSEN_MANDATE, mandate);
    }

    /** Whether it has lasted as long as any may. */
    boolean isTooLong(HttpSession session) {
        return session.getAttribute(SessionStart.KEY) instanceof SessionStart start
                && !clock.instant().isBefore(start.at().plus(longest));
    }

    /** On how many machines she is signed in at this moment. */
    @Transactional(readOnly = true)
    public int alive(Actor reader) {
        return db.sql("select count(*) from access.session where principal_name = :login and expiry_time > :now")
                .param("login", reader.login())
                .param("now", clock.millis())
                .query(Integer.class)
                .single();
    }

    /** Ends the actor's session of this number. */
    @Transactional
    void end(String id, Actor actor) {
        db.sql("delete from access.session where session_id = :id and principal_name = :login")
                .param("id", id)
                .param("login", actor.login())
                .update();
        audit.wrote(actor, "access.end-session", "access.account", actor.login());
    }

    /** Ends all sessions of somebody's account, for whoever has the say: a phone is lost, a secret is known to others. */
    @Transactional
    void endAll(String login, Actor actor) {
        endAll(login);
        audit.wrote(actor, "access.end-sessions", "access.account", login);
    }

    /** The same for whoever holds the machine of the book. */
    @Transactional
    public void signOut(String login) {
        if (!accounts.exists(login)) throw new NotFound();
        endAll(login, Actor.MACHINE);
    }

    /** Ends all sessions of an account, together with what is the reason for it; its caller logs that. */
    @Transactional
    void endAll(String login) {
        db.sql("delete from access.session where principal_name = :login")
                .param("login", login)
                .update();
    }
}
