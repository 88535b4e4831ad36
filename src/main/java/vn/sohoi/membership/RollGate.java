package vn.sohoi.membership;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** The two walls as this feature asks for them, and the day on which it is asked. */
@Component
class RollGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Clock clock;

    RollGate(Authoriser authoriser, Scopes scopes, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.clock = clock;
    }

    Scopes scopes() {
        return scopes;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean seesNames(Actor actor) {
        return authoriser.seesNames(actor, Purpose.ROLL);
    }

    boolean reaches(Actor actor, UnitId unit) {
        return authoriser.reaches(actor, unit);
    }

    /** @throws NotFound for readers of numbers: for them no person is there */
    void demandWrite(Actor actor) {
        if (!actor.isMachine() && !seesNames(actor)) throw new NotFound();
        authoriser.demand(actor, Purpose.ROLL, Act.WRITE);
    }

    void demandWrite(Actor actor, UnitId branch) {
        if (!reaches(actor, branch)) throw new NotFound();
        demandWrite(actor);
    }
}
