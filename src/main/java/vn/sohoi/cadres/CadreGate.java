package vn.sohoi.cadres;

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
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Who reads and writes what about cadres: a superior reads the officers of all beneath by name, of members only numbers. */
@Component
public class CadreGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Clock clock;

    CadreGate(Authoriser authoriser, Scopes scopes, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The day in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Asks for what reading of cadres asks for.
     *
     * @throws NotFound for a unit beyond the reader's reach
     */
    public void demandRead(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.PERSONNEL, Act.READ, unit);
    }

    /**
     * Asks for what writing of cadres asks for.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws Refused for one who approves by number only: whoever writes a name must see it
     */
    public void demandWrite(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.PERSONNEL, Act.WRITE, unit);
        demandNames(actor);
    }

    /**
     * Asks for what guarded work with cadres asks for: who answers for the unit, or for one above it.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws Refused for one who sees numbers only
     */
    public void demandApprove(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.PERSONNEL, Act.APPROVE, unit);
        demandNames(actor);
    }

    /** Whether the actor answers for the cadres of the unit. */
    public boolean mayApprove(Actor actor, UnitId unit) {
        return may(actor, Act.APPROVE, unit);
    }

    /** @throws NotByName for one who approves by number only */
    void demandNames(Actor actor) {
        if (!actor.isMachine() && !seesNames(actor)) throw new NotByName("cadres.not-by-name");
    }

    /** Whether the actor writes of the cadres of the unit. */
    public boolean mayWrite(Actor actor, UnitId unit) {
        return may(actor, Act.WRITE, unit);
    }

    /** Whether the actor hands in lists of the unit's cadres: of their own unit alone, and whoever may be on them is looked for. */
    public boolean mayHandInLists(Actor actor, UnitId unit) {
        return unit.equals(actor.unit())
                && mayWrite(actor, unit)
                && authoriser.allows(actor, Purpose.ROLL, Act.WRITE)
                && authoriser.seesNames(actor, Purpose.ROLL);
    }

    private boolean may(Actor actor, Act act, UnitId unit) {
        return authoriser.allows(actor, Purpose.PERSONNEL, act)
                && (actor.isMachine() || seesNames(actor))
                && authoriser.reaches(actor, unit);
    }

    /** Whether the unit is within the reader's reach. */
    public boolean reaches(Actor reader, UnitId unit) {
        return authoriser.reaches(reader, unit);
    }

    /** Whether the reader sees cadres by name. */
    public boolean seesNames(Actor reader) {
        return authoriser.seesNames(reader, Purpose.PERSONNEL);
    }

    /** Officers as this reader may see them; whoever sees no names counts them all and is shown none of them. */
    public <T> T reading(Actor reader, Supplier<T> work) {
        return seesNames(reader) ? scopes.officers(reader, work) : scopes.numbers(work);
    }

    /** Counting over the whole book: what comes out are numbers. */
    public <T> T counting(Supplier<T> work) {
        return scopes.numbers(work);
    }

    /** Work on cadres within the actor's reach. */
    public <T> T writing(Actor actor, Supplier<T> work) {
        return scopes.officers(actor, work);
    }
}
