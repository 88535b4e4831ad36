package vn.sohoi.activities;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/**
 * Who is shown what names people of an activity: whoever sees the women of the unit by name, and in the unit itself whoever sees
 * its officers by name (decision 0072), by her post: a task of reading officers opens no photos and minutes. A superior is told
 * numbers and what was done.
 */
@Component
public class NamesGate {
    private final Activities activities;
    private final Authoriser authoriser;
    private final Scopes scopes;

    NamesGate(Activities activities, Authoriser authoriser, Scopes scopes) {
        this.activities = activities;
        this.authoriser = authoriser;
        this.scopes = scopes;
    }

    /** Whether the reader is shown the names of the activity. */
    public boolean mayRead(Activity activity, Actor reader) {
        return mayRead(activity.plan().owner(), reader);
    }

    /** Whether the reader is shown the names of activities that the unit answers for. */
    public boolean mayRead(UnitId owner, Actor reader) {
        if (reader.isMachine()) return true;
        if (seesWomen(reader)) return authoriser.reaches(reader, owner);
        return owner.equals(reader.unit()) && reader.task() == null && authoriser.seesNames(reader, Purpose.PERSONNEL);
    }

    /** Whether the actor writes them. */
    public boolean mayWrite(Activity activity, Actor actor) {
        return mayRead(activity, actor) && activities.mayWrite(activity.plan().owner(), actor);
    }

    /**
     * An activity whose names the reader is shown.
     *
     * @throws NotFound where there is none, or he is shown none of its names
     */
    public Activity demandRead(ActivityId id, Actor reader) {
        var activity = activities.find(id, reader);
        if (!mayRead(activity, reader)) throw new NotFound();
        return activity;
    }

    /**
     * An activity of which the actor writes names.
     *
     * @throws NotFound where there is none, or the actor writes none of its names
     */
    public Activity demandWrite(ActivityId id, Actor actor) {
        var activity = activities.find(id, actor);
        if (!mayWrite(activity, actor)) throw new NotFound();
        return activity;
    }

    /** Within the scope in which the actor is shown them. */
    public <T> T inScope(Actor actor, Supplier<T> work) {
        return seesWomen(actor) ? scopes.names(actor, work) : scopes.officers(actor, work);
    }

    private boolean seesWomen(Actor actor) {
        return actor.isMachine() || authoriser.seesNames(actor, Purpose.ROLL);
    }
}
