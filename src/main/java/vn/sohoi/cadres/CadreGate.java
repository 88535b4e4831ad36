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
import vn.sohoi.kernel.UnitId;

/** Who reads and writes what about cadres: a superior reads the officers of all beneath by name, of members only numbers. */
@Component
class CadreGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Clock clock;

    CadreGate(Authoriser authoriser, Scopes scopes, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound for a unit beyond the reader's reach */
    void demandRead(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.PERSONNEL, Act.READ, unit);
    }

    /**
     * @throws NotFound for a unit beyond the actor's reach
     * @throws NotByName for one who approves by number only: whoever writes a name must see it
     */
    void demandWrite(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.PERSONNEL, Act.WRITE, unit);
        demandNames(actor);
    }

    /** @throws NotByName for one who approves by number only */
    void demandNames(Actor actor) {
        if (!actor.isMachine() && !seesNames(actor)) throw new NotByName("cadres.not-by-name");
    }

    boolean mayWrite(Actor actor, UnitId unit) {
        return authoriser.allows(actor, Purpose.PERSONNEL, Act.WRITE)
                && (actor.isMachine() || seesNames(actor))
                && authoriser.reaches(actor, unit);
    }

    boolean reaches(Actor reader, UnitId unit) {
        return authoriser.reaches(reader, unit);
    }

    boolean seesNames(Actor reader) {
        return authoriser.seesNames(reader, Purpose.PERSONNEL);
    }

    /** Officers as this reader may see them; whoever sees no names counts them all and is shown none of them. */
    <T> T reading(Actor reader, Supplier<T> work) {
        return seesNames(reader) ? scopes.officers(reader, work) : scopes.numbers(work);
    }

    /** Counting over the whole book: what comes out are numbers. */
    <T> T counting(Supplier<T> work) {
        return scopes.numbers(work);
    }

    <T> T writing(Actor actor, Supplier<T> work) {
        return scopes.officers(actor, work);
    }
}
