package vn.sohoi.activities.minutes;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** Minutes of activities. They name people and repeat what these said, so {@link NamesGate} says who reads them. */
@Service
public class MinutesBook {
    private static final int TWO = 2;

    private final MinutesRows rows;
    private final NamesGate gate;
    private final Audit audit;

    MinutesBook(MinutesRows rows, NamesGate gate, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.audit = audit;
    }

    /** Whether the reader is shown minutes of activities that the activity's owner answers for. */
    public boolean mayRead(Activity activity, Actor reader) {
        return gate.mayRead(activity, reader);
    }

    /** Whether the actor writes them. */
    public boolean mayWrite(Activity activity, Actor actor) {
        return gate.mayWrite(activity, actor);
    }

    /** Whether there are any for the reader to read. */
    @Transactional(readOnly = true)
    public boolean any(Activity activity, Actor reader) {
        return mayRead(activity, reader) && gate.inScope(reader, () -> rows.any(activity.id()));
    }

    /**
     * What the book believed of the activity and what it believes, the oldest first; empty while nobody wrote.
     *
     * @throws NotFound where the reader is shown none
     */
    @Transactional
    public List<Minutes> of(ActivityId id, Actor reader) {
        var activity = gate.demandRead(id, reader);
        var all = gate.inScope(reader, () -> rows.of(id));
        if (!all.isEmpty()) {
            var unit = activity.plan().owner();
            audit.read(reader, Reading.ofMany("activities.read-minutes", "units.unit", unit, TWO, "name", "minutes"));
        }
        return all;
    }

    /**
     * Writes them, or corrects them with a reason: what was believed before stays in the book.
     *
     * @param corrects the number of the minutes that the actor had before her, or null for the first
     * @throws NotFound where the actor writes none
     * @throws Refused of an activity that was not held, without names or contents, without a reason of a correction, and when
     *     somebody else wrote meanwhile
     */
    @Transactional
    public void write(ActivityId id, Minutes.Said said, @Nullable Long corrects, String why, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        if (activity.state() != State.HELD) throw new Refused("activities.minutes.error.not-held");
        demand(said);
        rows.lock(id);
        gate.inScope(actor, () -> {
            var before = rows.of(id);
            var last = before.isEmpty() ? null : before.getLast().id();
            if (!Objects.equals(last, corrects)) throw new Refused("activities.minutes.error.changed");
            if (last != null && why.isBlank()) throw new Refused("activities.minutes.error.why");
            rows.tell(activity, clean(said), last == null ? "" : why.strip(), actor);
            return true;
        });
        if (corrects == null) audit.wrote(actor, "activities.write-minutes", "activities.activity", id, "minutes");
        else audit.wroteBecause(actor, "activities.correct-minutes", "activities.activity", id, why.strip(), "minutes");
    }

    private static void demand(Minutes.Said said) {
        if (said.chairedBy().isBlank()) throw new Refused("activities.minutes.error.chair");
        if (said.writtenBy().isBlank()) throw new Refused("activities.minutes.error.writer");
        if (said.contents().isBlank()) throw new Refused("activities.minutes.error.contents");
    }

    private static Minutes.Said clean(Minutes.Said said) {
        return new Minutes.Said(
                clean(said.chairedBy()),
                clean(said.writtenBy()),
                said.endsAt(),
                clean(said.contents()),
                clean(said.opinions()),
                clean(said.agreed()));
    }

    private static String clean(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }
}
