package vn.sohoi.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;

/** The machines on which somebody is signed in, as she sees them herself. */
@Service
@ConditionalOnWebApplication
public class Machines {
    private final FindByIndexNameSessionRepository<? extends Session> kept;
    private final Sessions sessions;

    Machines(FindByIndexNameSessionRepository<? extends Session> kept, Sessions sessions) {
        this.kept = kept;
        this.sessions = sessions;
    }

    /**
     * One of them.
     *
     * @param mark tells it from the others, and opens nothing
     * @param network from where she signed in; empty when that is unknown
     * @param since when she signed in
     * @param seen when it last asked for a page
     */
    public record SignedIn(String mark, Machine machine, String network, Instant since, Instant seen) {}

    /** Those that are alive, the one that was used last first. */
    public List<SignedIn> of(Actor reader) {
        return byId(reader).values().stream()
                .sorted(Comparator.comparing(SignedIn::seen).reversed())
                .toList();
    }

    /**
     * Ends one: its next question is answered with the page of signing in, and its browser forgets.
     *
     * @throws NotFound when it is none of hers, or over already
     */
    @Transactional
    public void end(String mark, Actor actor) {
        var id = byId(actor).entrySet().stream()
                .filter(one -> one.getValue().mark().equals(mark))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(NotFound::new);
        sessions.end(id, actor);
    }

    /** Ends all but the one with this number. */
    @Transactional
    public void endOthers(String here, Actor actor) {
        byId(actor).keySet().stream().filter(id -> !id.equals(here)).forEach(id -> sessions.end(id, actor));
    }

    private Map<String, SignedIn> byId(Actor actor) {
        return kept.findByPrincipalName(actor.login()).entrySet().stream()
                .filter(one -> !one.getValue().isExpired())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> signedIn(one.getValue())));
    }

    private static SignedIn signedIn(Session session) {
        SessionStart start = session.getAttribute(SessionStart.KEY);
        if (start == null) start = new SessionStart(session.getCreationTime(), new Machine("", "unknown", ""), "");
        return new SignedIn(
                SessionMark.of(session.getId()),
                start.machine(),
                start.network(),
                start.at(),
                session.getLastAccessedTime());
    }
}
