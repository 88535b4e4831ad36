package vn.sohoi.activities.conferences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/** Who is invited to a conference from outside, and who of them came. Their names are kept as long as those of other guests. */
@Service
public class Guests {
    /** So many are written at once. */
    static final int MOST = 300;

    private static final String ACTIVITY = "activities.activity";

    private final ConferenceRows rows;
    private final NamesGate gate;
    private final Audit audit;
    private final Clock clock;

    Guests(ConferenceRows rows, NamesGate gate, Audit audit, Clock clock) {
        this.rows = rows;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those whose names are still kept, as they were written.
     *
     * @throws NotFound where the reader is shown none
     */
    @Transactional
    public List<Guest> of(ActivityId id, Actor reader) {
        var activity = gate.demandRead(id, reader);
        var guests = gate.inScope(reader, () -> rows.guests(id));
        if (!guests.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany(
                            "activities.read-guests",
                            "units.unit",
                            activity.plan().owner(),
                            guests.size(),
                            "name",
                            "post"));
        return guests;
    }

    /**
     * How many were invited and came.
     *
     * @throws NotFound where the reader is shown none
     */
    @Transactional(readOnly = true)
    public Guest.Numbers numbers(ActivityId id, Actor reader) {
        gate.demandRead(id, reader);
        return gate.inScope(reader, () -> rows.numbers(id));
    }

    /** Whether its day has come: who came is said from then on, and nobody is struck any more. */
    public boolean hasBegun(Activity activity) {
        return !activity.plan().day().isAfter(LocalDate.now(clock));
    }

    /**
     * Writes guests; whoever stands there already is not written again.
     *
     * @param guests at most 300 at once
     * @throws NotFound where the actor writes none
     * @throws Refused without a name, and for more
     */
    @Transactional
    public void invite(ActivityId id, List<Guest.Named> guests, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        var named = guests.stream()
                .map(one -> new Guest.Named(Conferences.clean(one.name()), Conferences.clean(one.post())))
                .filter(one -> !one.name().isEmpty())
                .distinct()
                .toList();
        if (named.isEmpty()) throw new Refused("activities.conference.error.guest");
        if (named.size() > MOST) throw new Refused("activities.conference.error.many");
        gate.inScope(actor, () -> {
            rows.invite(activity, named, actor);
            return true;
        });
        audit.wrote(actor, "activities.invite", ACTIVITY, id, "name", "post");
    }

    /**
     * Strikes a guest who will not be invited after all.
     *
     * @throws NotFound where there is none, or the actor writes none
     * @throws Refused from the day of the conference on
     */
    @Transactional
    public void strike(ActivityId id, long guest, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        if (hasBegun(activity)) throw new Refused("activities.conference.error.begun");
        if (!gate.inScope(actor, () -> rows.strike(id, guest))) throw new NotFound();
        audit.wrote(actor, "activities.strike-guest", ACTIVITY, id, "name");
    }

    /**
     * Says who came.
     *
     * @param offered whose names stood on the page; of others nothing is said
     * @throws NotFound where the actor writes none
     * @throws Refused before the day of the conference
     */
    @Transactional
    public void came(ActivityId id, Collection<Long> offered, Collection<Long> came, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        if (!hasBegun(activity)) throw new Refused("activities.conference.error.not-yet");
        gate.inScope(actor, () -> {
            rows.came(id, offered, came);
            return true;
        });
        audit.wrote(actor, "activities.greet", ACTIVITY, id, "came");
    }
}
