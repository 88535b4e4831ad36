package vn.sohoi.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.FieldClass;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Exposure;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/**
 * Breaches of personal data (Law 91/2025/QH15): whoever answers for data in a unit writes down what is known of the reader and
 * the time, reads in the log which women it touched, tells the authority within 72 hours and the women, and ends the work.
 */
@Service
public class Incidents {
    private static final String OBJECT = "privacy.incident";

    private final IncidentRows rows;
    private final Touched touched;
    private final Requests requests;
    private final Reach reach;
    private final Audit audit;

    Incidents(IncidentRows rows, Touched touched, Requests requests, Reach reach, Audit audit) {
        this.rows = rows;
        this.touched = touched;
        this.requests = requests;
        this.reach = reach;
        this.audit = audit;
    }

    /**
     * What is known at first; at least one of reader, unit and network.
     *
     * @param until first instant after the time in question
     */
    public record NewIncident(
            String what,
            Instant from,
            Instant until,
            @Nullable String reader,
            @Nullable UnitId readerUnit,
            @Nullable String network,
            Instant discovered) {}

    /**
     * A woman who was opened by herself.
     *
     * @param highest the most guarded class of what was shown
     * @param fields by the names of the fields
     */
    public record Woman(
            PersonId id,
            String name,
            UnitId branch,
            Instant first,
            Instant last,
            long times,
            FieldClass highest,
            List<String> fields) {

        Woman with(Woman other) {
            return new Woman(
                    id,
                    name,
                    branch,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    times + other.times,
                    highest.compareTo(other.highest) < 0 ? other.highest : highest,
                    Stream.concat(fields.stream(), other.fields.stream())
                            .distinct()
                            .toList());
        }
    }

    /**
     * A list that was opened; the log keeps whose list and how long, not who stood on it.
     *
     * @param about null where it is the reader's own unit
     * @param most how many stood on the longest
     */
    public record Opened(
            @Nullable UnitId about,
            String action,
            Instant first,
            Instant last,
            long times,
            long most,
            FieldClass highest) {}

    /** All that the log tells. */
    public record Findings(List<Woman> women, List<Opened> lists, List<Exposure.Reader> readers) {}

    /** Whether the actor works up breaches. */
    public boolean works(Actor actor) {
        return requests.watches(actor);
    }

    /** Those of the actor's unit and beneath, the newest discovery first. */
    @Transactional(readOnly = true)
    public List<Incident> all(Actor actor) {
        if (!works(actor)) throw new NotFound();
        return rows.of(reach.of(actor));
    }

    /**
     * Begins the work.
     *
     * @throws NotFound for who does not answer for data, or for a unit out of her reach
     * @throws Refused when it is not said what happened or who may have read, the account is not known, the time runs
     *     backwards or was not yet
     */
    @Transactional
    public UUID open(NewIncident fresh, Actor actor) {
        var unit = actor.unit();
        if (unit == null || !works(actor)) throw new NotFound();
        var readers = fresh.readerUnit();
        if (readers != null && !reach.of(actor).contains(readers)) throw new NotFound();
        if (fresh.what().isBlank()) throw new Refused("privacy.no-what");
        var login = fresh.reader();
        if (login == null && readers == null && fresh.network() == null) throw new Refused("privacy.no-reader");
        if (login != null && !rows.knows(login)) throw new Refused("privacy.reader-unknown");
        if (!fresh.until().isAfter(fresh.from())) throw new Refused("privacy.time-backwards");
        if (fresh.discovered().isAfter(rows.now()) || fresh.from().isAfter(fresh.discovered()))
            throw new Refused("privacy.discovered-when");
        var id = rows.open(fresh, unit, actor);
        audit.wrote(actor, "privacy.open-incident", OBJECT, id, "what", "during", "reader", "network");
        return id;
    }

    /** @throws NotFound when it is not in the actor's reach */
    @Transactional(readOnly = true)
    public Incident find(UUID id, Actor actor) {
        if (!works(actor)) throw new NotFound();
        return rows.find(id, reach.of(actor)).orElseThrow(NotFound::new);
    }

    /**
     * Whom it touched, by name: the one breach gives the reason, and the reading is logged.
     *
     * @throws NotFound when it is not in the actor's reach
     */
    @Transactional
    public Findings findings(UUID id, Actor actor) {
        var incident = find(id, actor);
        var found = touched.of(incident);
        if (!found.women().isEmpty())
            audit.read(
                    actor,
                    Reading.ofList(
                            "privacy.read-incident",
                            OBJECT,
                            id,
                            incident.unit(),
                            found.women().size(),
                            "full_name"));
        return found;
    }

    /**
     * Says that the authority was told now.
     *
     * @throws Refused when that was said, or the work is ended
     */
    @Transactional
    public void tellAuthority(UUID id, Actor actor) {
        if (open(id, actor).authorityTold() != null) throw new Refused("privacy.told-already");
        rows.authorityTold(id);
        audit.wrote(actor, "privacy.tell-authority", OBJECT, id, "authority_told_at");
    }

    /**
     * Says that the women were told now.
     *
     * @throws Refused when that was said, or the work is ended
     */
    @Transactional
    public void tellWomen(UUID id, Actor actor) {
        if (open(id, actor).womenTold() != null) throw new Refused("privacy.told-already");
        rows.womenTold(id);
        audit.wrote(actor, "privacy.tell-women", OBJECT, id, "women_told_at");
    }

    /**
     * Ends the work.
     *
     * @param closing what came of it, also why nobody was told where nobody was
     * @throws Refused when that is not said, or it is ended
     */
    @Transactional
    public void close(UUID id, String closing, Actor actor) {
        open(id, actor);
        if (closing.isBlank()) throw new Refused("privacy.no-closing");
        rows.close(id, closing.strip());
        audit.wrote(actor, "privacy.close-incident", OBJECT, id, "closing");
    }

    private Incident open(UUID id, Actor actor) {
        var incident = find(id, actor);
        if (incident.closed() != null) throw new Refused("privacy.incident-closed");
        return incident;
    }
}
