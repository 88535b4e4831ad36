package vn.sohoi.activities.conferences;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.activities.State;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/** Programmes of conferences: an activity that has parts is one. They name who leads, so {@link NamesGate} says who reads them. */
@Service
public class Conferences {
    private static final String ACTIVITY = "activities.activity";

    private final ConferenceRows rows;
    private final NamesGate gate;
    private final Audit audit;

    Conferences(ConferenceRows rows, NamesGate gate, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.audit = audit;
    }

    /** Whether there is a programme for the reader to read. */
    @Transactional(readOnly = true)
    public boolean any(Activity activity, Actor reader) {
        return gate.mayRead(activity, reader) && gate.inScope(reader, () -> rows.any(activity.id()));
    }

    /** Whether the actor writes a programme of it now: it is still to come or was held. */
    public boolean mayWrite(Activity activity, Actor actor) {
        return runs(activity) && gate.mayWrite(activity, actor);
    }

    /**
     * The programme in its order; empty while nobody wrote.
     *
     * @throws NotFound where the reader is shown none
     */
    @Transactional
    public List<AgendaPart> programme(ActivityId id, Actor reader) {
        var activity = gate.demandRead(id, reader);
        var parts = gate.inScope(reader, () -> rows.parts(id));
        long named =
                parts.stream().filter(part -> !part.said().ledBy().isEmpty()).count();
        if (named > 0) {
            var unit = activity.plan().owner();
            audit.read(reader, Reading.ofMany("activities.read-programme", "units.unit", unit, named, "name"));
        }
        return parts;
    }

    /**
     * One part of it.
     *
     * @throws NotFound where there is none, or the reader is shown none
     */
    @Transactional
    public AgendaPart part(ActivityId id, long part, Actor reader) {
        return programme(id, reader).stream()
                .filter(one -> one.id() == part)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Writes a part.
     *
     * @throws NotFound where the actor writes none
     * @throws Refused without a title, on a day that the activity hasn't, and of one that was called off or not met
     */
    @Transactional
    public void enter(ActivityId id, AgendaPart.Said said, Actor actor) {
        var activity = demand(id, said, actor);
        gate.inScope(actor, () -> {
            rows.enter(activity, clean(said), actor);
            return true;
        });
        audit.wrote(actor, "activities.write-programme", ACTIVITY, id, "title", "led_by");
    }

    /**
     * Says a part anew.
     *
     * @throws NotFound where there is none, or the actor writes none
     * @throws Refused as {@link #enter}
     */
    @Transactional
    public void change(ActivityId id, long part, AgendaPart.Said said, Actor actor) {
        demand(id, said, actor);
        if (!gate.inScope(actor, () -> rows.change(id, part, clean(said), actor))) throw new NotFound();
        audit.wrote(actor, "activities.change-programme", ACTIVITY, id, "title", "led_by");
    }

    /**
     * Takes a part out.
     *
     * @throws NotFound where there is none, or the actor writes none
     */
    @Transactional
    public void remove(ActivityId id, long part, Actor actor) {
        gate.demandWrite(id, actor);
        if (!gate.inScope(actor, () -> rows.remove(id, part))) throw new NotFound();
        audit.wrote(actor, "activities.shorten-programme", ACTIVITY, id, "title");
    }

    private Activity demand(ActivityId id, AgendaPart.Said said, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        if (!runs(activity)) throw new Refused("activities.conference.error.off");
        if (said.title().isBlank()) throw new Refused("activities.conference.error.title");
        if (said.nthDay() < 1 || said.nthDay() > days(activity)) throw new Refused("activities.conference.error.day");
        return activity;
    }

    /** How many days it takes, from 1. */
    public static long days(Activity activity) {
        return ChronoUnit.DAYS.between(activity.plan().day(), activity.plan().lastDay()) + 1;
    }

    private static boolean runs(Activity activity) {
        return activity.state() == State.PLANNED || activity.state() == State.HELD;
    }

    private static AgendaPart.Said clean(AgendaPart.Said said) {
        return new AgendaPart.Said(
                said.nthDay(), said.startsAt(), clean(said.title()), clean(said.ledBy()), said.certificates());
    }

    /** Without blanks around it, as the book writes Vietnamese. */
    static String clean(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }
}
