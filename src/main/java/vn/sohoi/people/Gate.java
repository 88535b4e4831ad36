package vn.sohoi.people;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.ReadingBudget;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** The two walls as this feature asks for them: may the actor, and within which scope. */
@Component
class Gate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final ReadingBudget budget;
    private final DecoyMarks decoys;

    Gate(Authoriser authoriser, Scopes scopes, ReadingBudget budget, DecoyMarks decoys) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.budget = budget;
        this.decoys = decoys;
    }

    Scopes scopes() {
        return scopes;
    }

    boolean seesNames(Actor actor) {
        return authoriser.seesNames(actor, Purpose.ROLL);
    }

    /**
     * Whether full addresses are shown, which are of class C3 (security.md 4.1): to whoever reads that far of the roll, or of the
     * hardship for which homes are visited. A group head reads names and birthdays of her group.
     */
    boolean seesHomes(Actor actor) {
        return authoriser.sees(actor, Purpose.ROLL, FieldClass.C3)
                || authoriser.sees(actor, Purpose.HARDSHIP, FieldClass.C3);
    }

    /** @throws NotFound for readers of numbers: for them no person is there */
    void demandSight(Actor actor) {
        if (!seesNames(actor)) throw new NotFound();
    }

    /**
     * Before her page is shown; a decoy raises its alarm.
     *
     * @throws vn.sohoi.access.OverBudget when she opened as many women's pages today as her post is thought to need
     */
    void demandPage(Actor actor, PersonId person) {
        budget.demand(actor, person);
        opened(actor, person);
    }

    /** Her name is shown by itself, whatever the way. */
    void opened(Actor actor, PersonId person) {
        if (!actor.isMachine()) decoys.opened(person, actor);
    }

    boolean reaches(Actor actor, UnitId unit) {
        return authoriser.reaches(actor, unit);
    }

    /** @throws NotFound when the unit is outside the actor's reach */
    void demandReach(Actor actor, UnitId unit) {
        if (!authoriser.reaches(actor, unit)) throw new NotFound();
    }

    /** For acts on a person whom the scope then finds or does not find. */
    void demandWrite(Actor actor) {
        if (!actor.isMachine()) demandSight(actor);
        authoriser.demand(actor, Purpose.ROLL, Act.WRITE);
    }

    void demandWrite(Actor actor, UnitId branch) {
        demandReach(actor, branch);
        demandWrite(actor);
    }
}
