package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Membership.MemberAdmitted;
import vn.sohoi.membership.Prospect.Wanted;
import vn.sohoi.units.Units;

/** Women of 18 and over who are no members yet, and the steps taken with each. */
@Service
public class Prospects {
    private final ProspectRows rows;
    private final Members members;
    private final Units units;
    private final Steps steps;

    Prospects(ProspectRows rows, Members members, Units units, Steps steps) {
        this.rows = rows;
        this.members = members;
        this.units = units;
        this.steps = steps;
    }

    /**
     * Women who may join, of a unit and all beneath it on the wanted day: those with a step due first, then by given name.
     *
     * @param limit at most so many, beginning after {@code after} of them
     * @throws NotFound when the unit is outside the actor's reach
     */
    public List<Prospect> womenWhoMayJoin(UnitId unit, Wanted wanted, int limit, int after, Actor actor) {
        return among(unit, wanted, actor, List.of(), branches -> {
            var women = rows.womenWhoMayJoin(branches, wanted, limit, after);
            steps.notices().showed(actor, "membership.read-prospects", unit, women.size());
            return women;
        });
    }

    /**
     * How many of them there are.
     *
     * @throws NotFound when the unit is outside the actor's reach
     */
    public long count(UnitId unit, Wanted wanted, Actor actor) {
        return among(unit, wanted, actor, 0L, branches -> rows.count(branches, wanted));
    }

    /**
     * Logins of those who look after women of the unit.
     *
     * @throws NotFound when the unit is outside the actor's reach
     */
    public List<String> owners(UnitId unit, LocalDate on, Actor actor) {
        return among(unit, Wanted.all(on), actor, List.of(), rows::owners);
    }

    /** Her steps on the way into the Union, the newest first; empty for whoever does not see her. */
    public List<Prospect.Taken> steps(PersonId person, Actor actor) {
        if (!steps.gate().seesNames(actor)) return List.of();
        return steps.gate().scopes().names(actor, () -> rows.steps(person));
    }

    private <T> T among(UnitId unit, Wanted wanted, Actor actor, T nothing, Function<List<UnitId>, T> work) {
        if (!steps.gate().reaches(actor, unit)) throw new NotFound();
        if (!steps.gate().seesNames(actor)) return nothing;
        var branches = units.branchesUnder(unit, wanted.on());
        return steps.gate().scopes().names(actor, () -> work.apply(branches));
    }

    /**
     * Takes a step with her: found, invited, not now.
     *
     * @throws NotFound when the actor doesn't reach her
     */
    public void step(PersonId person, Prospect.Next next, Actor actor) {
        steps.gate().demandWrite(actor);
        steps.gate().scopes().names(actor, () -> {
            var candidate = members.candidate(person).orElseThrow(NotFound::new);
            rows.step(person, candidate.home(), next, actor);
            steps.notices().wrote(actor, "membership.prospect-step", person, "", "step");
        });
    }

    /** She asks to join; the decision is the base unit's. */
    public void ask(PersonId person, String note, Actor actor) {
        step(person, new Prospect.Next(Prospect.Step.ASKED_TO_JOIN, actor.login(), null, note), actor);
    }

    /** Whoever is admitted has reached the end of the way. */
    @EventListener
    void on(MemberAdmitted admitted) {
        rows.arrived(admitted.person(), admitted.branch());
    }
}
