package vn.sohoi.targets;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Who may do what with targets. A unit acts for itself: its superior reads what it does and does not do it in its place,
 * except for a unit that is no more, whose papers the unit above keeps.
 */
@Component
class TargetGate {
    private final Authoriser authoriser;
    private final Units units;
    private final Clock clock;

    TargetGate(Authoriser authoriser, Units units, Clock clock) {
        this.authoriser = authoriser;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean reaches(Actor actor, UnitId unit) {
        return authoriser.reaches(actor, unit);
    }

    /** @throws NotFound for a unit beyond the reader's reach */
    void demandRead(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
    }

    /**
     * What a unit decided is known to all beneath it, also after it is no more.
     *
     * @throws NotFound when the unit that decided is neither within the reader's reach nor above her own
     */
    void demandSight(Actor reader, UnitId owner) {
        if (reaches(reader, owner)) demandRead(reader, owner);
        else {
            var own = reader.unit();
            if (own == null || !new Forebears(units).of(own, today()).contains(owner)) throw new NotFound();
            demandRead(reader, own);
        }
    }

    /**
     * Setting targets, giving them out, reporting on them.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws NotItsOwn for a unit that acts for itself
     */
    void demandWrite(Actor actor, UnitId unit) {
        demandRead(actor, unit);
        if (!actsFor(actor, unit)) throw new NotItsOwn();
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE);
    }

    /** Saying yes or no to what was given: the chair, in a branch its head. */
    void demandAnswer(Actor actor, UnitId unit) {
        if (actor.isMachine()) return;
        demandWrite(actor, unit);
        authoriser.demand(actor, Purpose.FIGURES, answering(unit));
    }

    boolean mayWrite(Actor actor, UnitId unit) {
        return actsFor(actor, unit) && authoriser.allows(actor, Purpose.FIGURES, Act.WRITE);
    }

    boolean mayAnswer(Actor actor, UnitId unit) {
        return mayWrite(actor, unit) && authoriser.allows(actor, Purpose.FIGURES, answering(unit));
    }

    private boolean actsFor(Actor actor, UnitId unit) {
        if (actor.isMachine() || unit.equals(actor.unit())) return true;
        return authoriser.reaches(actor, unit) && units.find(unit, today()).isEmpty();
    }

    private Act answering(UnitId unit) {
        var level = units.historyOf(unit).getLast().level();
        return level == UnitLevel.BRANCH || level == UnitLevel.GROUP ? Act.WRITE : Act.APPROVE;
    }
}
