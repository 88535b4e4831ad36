package vn.sohoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** Who reads and writes activities, and who sees by name who came: the units of those women alone. */
@Component
class ActivityGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Clock clock;

    ActivityGate(Authoriser authoriser, Scopes scopes, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound for a unit beyond the reader's reach */
    void demandRead(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ, unit);
    }

    /** @throws NotFound unless the reader reaches one of the units that hold it */
    void demandRead(Actor reader, Activity activity) {
        authoriser.demand(reader, Purpose.ACTIVITIES, Act.READ);
        if (activity.parts().stream().noneMatch(part -> authoriser.reaches(reader, part))) throw new NotFound();
    }

    /** @throws NotFound for a unit beyond the actor's reach */
    void demandWrite(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, unit);
    }

    boolean mayWrite(Actor actor, UnitId unit) {
        return authoriser.allows(actor, Purpose.ACTIVITIES, Act.WRITE) && authoriser.reaches(actor, unit);
    }

    /** @throws NotFound unless the actor sees the women of the branch by name and may write of them */
    void demandCall(Actor actor, UnitId branch) {
        if (!mayCall(actor, branch)) throw new NotFound();
    }

    /** Whether the actor takes roll calls of the branch. */
    boolean mayCall(Actor actor, UnitId branch) {
        return actor.isMachine()
                || authoriser.seesNames(actor, Purpose.ROLL)
                        && authoriser.allows(actor, Purpose.ROLL, Act.WRITE)
                        && authoriser.reaches(actor, branch);
    }

    boolean reaches(Actor actor, UnitId unit) {
        return authoriser.reaches(actor, unit);
    }

    <T> T names(Actor actor, Supplier<T> work) {
        return scopes.names(actor, work);
    }

    /** Counting over the whole book: what comes out are numbers. */
    <T> T counting(Supplier<T> work) {
        return scopes.numbers(work);
    }
}
