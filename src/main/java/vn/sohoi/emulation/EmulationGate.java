package vn.sohoi.emulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Who may do what with schemes and rounds: the unit that issues or opens acts for itself, a unit that is scored claims for
 * itself, and all beneath read what their superiors hold.
 */
@Component
class EmulationGate {
    private final Authoriser authoriser;
    private final Units units;
    private final Clock clock;

    EmulationGate(Authoriser authoriser, Units units, Clock clock) {
        this.authoriser = authoriser;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit and all above it today. */
    Set<UnitId> above(@Nullable UnitId unit) {
        var all = new LinkedHashSet<UnitId>();
        var one = unit;
        while (one != null && all.add(one))
            one = units.find(one, today()).map(Unit::parent).orElse(null);
        return all;
    }

    boolean reaches(Actor reader, UnitId unit) {
        return authoriser.reaches(reader, unit);
    }

    /**
     * What a unit holds is read by whoever stands above it or beneath it.
     *
     * @throws NotFound when the holder is neither within the reader's reach nor above her own unit
     */
    void demandSight(Actor reader, UnitId holder) {
        if (!reaches(reader, holder) && !above(reader.unit()).contains(holder)) throw new NotFound();
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
    }

    /**
     * Writing and holding.
     *
     * @throws NotFound for a holder beyond the actor's reach
     * @throws NotItsOwn for another unit than the actor's own
     */
    void demandHold(Actor actor, UnitId holder) {
        if (!reaches(actor, holder)) throw new NotFound();
        if (!actor.isMachine() && !holder.equals(actor.unit())) throw new NotItsOwn();
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE);
    }

    /** Issuing and deciding: the chair. */
    void demandDecide(Actor actor, UnitId holder) {
        demandHold(actor, holder);
        authoriser.demand(actor, Purpose.FIGURES, Act.APPROVE);
    }

    boolean mayHold(Actor actor, UnitId holder) {
        return (actor.isMachine() || holder.equals(actor.unit()))
                && authoriser.allows(actor, Purpose.FIGURES, Act.WRITE);
    }

    boolean mayDecide(Actor actor, UnitId holder) {
        return mayHold(actor, holder) && authoriser.allows(actor, Purpose.FIGURES, Act.APPROVE);
    }
}
