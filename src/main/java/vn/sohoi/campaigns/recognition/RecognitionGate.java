package vn.sohoi.campaigns.recognition;

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
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Who names women of a branch: those who keep its roll. How many were named is a figure of the unit. */
@Component
class RecognitionGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Units units;
    private final Clock clock;

    RecognitionGate(Authoriser authoriser, Scopes scopes, Units units, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound for a unit beyond the reader's reach */
    void demandFigures(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
    }

    /** Whether the actor names women there: a branch or group whose roll she keeps. */
    boolean mayName(Actor actor, UnitId unit) {
        boolean keepsRoll = actor.isMachine()
                || authoriser.seesNames(actor, Purpose.ROLL)
                        && authoriser.allows(actor, Purpose.ROLL, Act.WRITE)
                        && authoriser.reaches(actor, unit);
        if (!keepsRoll) return false;
        var level = units.historyOf(unit).getLast().level();
        return level == UnitLevel.BRANCH || level == UnitLevel.GROUP;
    }

    /** @throws NotFound unless {@link #mayName} */
    void demandName(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.ROLL, Act.WRITE, unit);
        if (!mayName(actor, unit)) throw new NotFound();
    }

    <T> T names(Actor actor, Supplier<T> work) {
        return scopes.names(actor, work);
    }
}
