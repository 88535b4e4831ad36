package vn.sohoi.emulation.awards;

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

/** Who reads and writes what of awards: whoever sees officers by name sees by name whom the units beneath propose. */
@Component
class AwardGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Clock clock;

    AwardGate(Authoriser authoriser, Scopes scopes, Clock clock) {
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
     * @param act writing for a proposal, a vote and handing over, approving for a decision and its end
     * @throws NotFound for a unit beyond the actor's reach
     * @throws NotByName for one who sees numbers only
     */
    void demand(Actor actor, Act act, UnitId unit) {
        authoriser.demand(actor, Purpose.PERSONNEL, act, unit);
        if (!actor.isMachine() && !seesNames(actor)) throw new NotByName();
    }

    boolean may(Actor actor, Act act, UnitId unit) {
        return authoriser.allows(actor, Purpose.PERSONNEL, act)
                && (actor.isMachine() || seesNames(actor))
                && authoriser.reaches(actor, unit);
    }

    /** Whether awards are among what the reader may read at all. */
    boolean mayRead(Actor reader) {
        return authoriser.allows(reader, Purpose.PERSONNEL, Act.READ);
    }

    boolean reaches(Actor reader, UnitId unit) {
        return authoriser.reaches(reader, unit);
    }

    /** Whether the actor hands in lists of whom the unit commended: of their own unit alone, and whoever may be on them is looked for. */
    boolean mayHandInLists(Actor actor, UnitId unit) {
        return unit.equals(actor.unit())
                && may(actor, Act.WRITE, unit)
                && authoriser.allows(actor, Purpose.ROLL, Act.WRITE)
                && authoriser.seesNames(actor, Purpose.ROLL);
    }

    /** What a form is and asks for holds for the whole book. */
    void demandForms(Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    boolean mayWriteForms(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    boolean seesNames(Actor reader) {
        return authoriser.seesNames(reader, Purpose.PERSONNEL);
    }

    /** Awards as this reader may see them; for whoever sees no names {@link Awards} leaves the names of individuals out. */
    <T> T reading(Actor reader, Supplier<T> work) {
        return seesNames(reader) ? scopes.officers(reader, work) : scopes.numbers(work);
    }

    /** What was given before, wherever it was given: of it only what a finding says comes out. */
    <T> T everywhere(Supplier<T> work) {
        return scopes.numbers(work);
    }

    <T> T writing(Actor actor, Supplier<T> work) {
        return scopes.officers(actor, work);
    }
}
