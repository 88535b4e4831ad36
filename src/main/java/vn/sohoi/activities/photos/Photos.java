package vn.sohoi.activities.photos;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
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

/** Photos of activities that were held. They show people, so {@link NamesGate} says who sees them. */
@Service
public class Photos {
    /** So many of one activity. */
    static final int MOST = 12;

    private static final String ACTIVITY = "activities.activity";

    private final PhotoRows rows;
    private final NamesGate gate;
    private final Audit audit;

    Photos(PhotoRows rows, NamesGate gate, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.audit = audit;
    }

    /** Whether there are any for the reader to see. */
    @Transactional(readOnly = true)
    public boolean any(Activity activity, Actor reader) {
        return gate.mayRead(activity, reader)
                && !gate.inScope(reader, () -> rows.of(activity.id())).isEmpty();
    }

    /** Whether the actor adds photos to it now: it was held. */
    public boolean mayAdd(Activity activity, Actor actor) {
        return activity.state() == State.HELD && gate.mayWrite(activity, actor);
    }

    /**
     * Those of the activity in the order in which they were added.
     *
     * @throws NotFound where the reader is shown none
     */
    @Transactional
    public List<Photo> of(ActivityId id, Actor reader) {
        var activity = gate.demandRead(id, reader);
        var photos = gate.inScope(reader, () -> rows.of(id));
        var unit = activity.plan().owner();
        if (!photos.isEmpty())
            audit.read(reader, Reading.ofMany("activities.read-photos", "units.unit", unit, photos.size(), "photo"));
        return photos;
    }

    /**
     * The picture, a JPEG.
     *
     * @throws NotFound where there is none, or the reader is shown none
     */
    @Transactional(readOnly = true)
    public byte[] picture(ActivityId id, UUID photo, Actor reader) {
        gate.demandRead(id, reader);
        return gate.inScope(reader, () -> rows.picture(id, photo)).orElseThrow(NotFound::new);
    }

    /**
     * Keeps a photo, drawn anew.
     *
     * @param file a JPEG or PNG as a phone hands it over
     * @param caption what is seen on it, for those who do not see it
     * @throws NotFound where the actor adds none
     * @throws Refused of an activity that was not held or has twelve already, without a caption, and for a file that is too large or
     *     no picture
     */
    @Transactional
    public void add(ActivityId id, byte[] file, String caption, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        if (activity.state() != State.HELD) throw new Refused("activities.photo.error.not-held");
        if (caption.isBlank()) throw new Refused("activities.photo.error.caption");
        var drawn = Redrawn.of(file);
        rows.lock(id);
        gate.inScope(actor, () -> {
            if (rows.of(id).size() >= MOST) throw new Refused("activities.photo.error.many");
            rows.add(activity, drawn, Normalizer.normalize(caption.strip(), Normalizer.Form.NFC), actor);
            return true;
        });
        audit.wrote(actor, "activities.add-photo", ACTIVITY, id, "photo", "caption");
    }

    /**
     * Removes a photo for good.
     *
     * @throws NotFound where there is none, or the actor removes none
     */
    @Transactional
    public void remove(ActivityId id, UUID photo, Actor actor) {
        gate.demandWrite(id, actor);
        if (!gate.inScope(actor, () -> rows.remove(id, photo))) throw new NotFound();
        audit.wrote(actor, "activities.remove-photo", ACTIVITY, id, "photo");
    }
}
