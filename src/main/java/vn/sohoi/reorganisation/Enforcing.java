package vn.sohoi.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.reorganisation.Preview.Total;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Follower;
import vn.sohoi.units.Succession;
import vn.sohoi.units.TreeActs;

/**
 * Puts a plan in force and takes it back. Each is one transaction: the tree, the people, the mandates and the state of the
 * plan change together or not at all, and whoever reads meanwhile reads the old state whole. Half a reorganisation cannot be
 * there, so nothing needs to be resumed: a broken one is simply begun again.
 */
@Service
public class Enforcing {
    private final PlanParts parts;
    private final Drafting drafting;
    private final Previewing previewing;
    private final Cutting cutting;
    private final Day day;
    private final Clock clock;

    Enforcing(PlanParts parts, Drafting drafting, Previewing previewing, Cutting cutting, Day day, Clock clock) {
        this.parts = parts;
        this.drafting = drafting;
        this.previewing = previewing;
        this.cutting = cutting;
        this.day = day;
        this.clock = clock;
    }

    /** What changes on the day. */
    @Component
    record Day(
            TreeActs tree,
            PostsOfAct posts,
            Scopes scopes,
            Audit audit,
            Counting counting,
            ObjectProvider<Follower> followers) {}

    /**
     * What came into force.
     *
     * @param branches that came under another unit
     * @param people who stand on them, the same before and after
     */
    public record InForce(long branches, long people) {}

    /**
     * Puts an agreed plan on its day: at once when the day has come, else by itself on that day.
     *
     * @throws Refused when not all sides have agreed, the same person wrote the draft, or something stands in the way
     */
    public Plan schedule(PlanId id, Actor actor) {
        within(() -> {
            var plan = parts.gate().approving(id, actor);
            if (plan.state() != State.AGREED) throw new Refused("reorganisation.not-agreed");
            if (plan.draftedBy().equals(actor.login())) throw new Refused("reorganisation.second-person");
            parts.plans().step(id, State.SCHEDULED, "", actor);
            day.audit().wrote(actor, "reorganisation.schedule", "reorganisation.plan", id);
            if (!plan.decision().day().isAfter(LocalDate.now(clock))) carryOut(id, actor);
            return true;
        });
        return parts.gate().reading(id, actor);
    }

    /**
     * Puts it in force now. Only for the machine: on a scheduled plan's day, and for what was agreed on paper long ago.
     *
     * @throws Refused when it is in force already, or something stands in the way; then nothing has changed
     */
    public InForce force(PlanId id) {
        return within(() -> {
            parts.gate().writing(id, Actor.MACHINE);
            return carryOut(id, Actor.MACHINE);
        });
    }

    /**
     * Takes it back: everything is as it was before, to the row. Only until the next act on the same units or people.
     *
     * @throws Refused when it is not in force, or something that it touched changed since; then nothing has changed
     */
    public void undo(PlanId id, String reason, Actor actor) {
        try {
            within(() -> takeBack(id, reason, actor));
        } catch (DataIntegrityViolationException referred) {
            throw new Refused("reorganisation.referred-since");
        }
    }

    private InForce carryOut(PlanId id, Actor actor) {
        var plan = parts.plans().find(id).orElseThrow(NotFound::new);
        drafting.gather(plan);
        var goers = cutting.settle(id);
        var seen = previewing.look(plan, goers);
        if (seen.blocked())
            throw new Refused(
                    "reorganisation.blocked",
                    seen.conflicts().stream().filter(one -> one.blocks()).count());
        var ground = parts.gate().ground(plan);
        var cuts = previewing.cuts(plan, ground);
        var posts = day.posts().of(plan);
        var successions = successions(plan, ground, cuts, seen, goers);
        if (plan.decision().day().isAfter(LocalDate.now(clock)))
            throw new Refused("reorganisation.not-yet", plan.decision().day().toString());
        var tree = day.tree().carryOut(new TreeOfAct(plan, ground, cuts).change(successions), actor);
        var now = parts.plans().now();
        var act = Previewing.act(plan, ground, cuts, now, actor);
        day.followers().orderedStream().forEach(one -> one.follow(act));
        day.posts().goOver(plan, posts, actor);

        long people = demandSame(plan, ground, cuts, seen.before());
        parts.plans().step(id, State.IN_FORCE, "", actor);
        parts.plans()
                .forced(
                        id,
                        new PlanRows.Force(
                                OffsetDateTime.ofInstant(tree, ZoneOffset.UTC),
                                now.at(),
                                now.transaction(),
                                people,
                                cuts.handed().size()));
        day.audit().wrote(actor, "reorganisation.force", "reorganisation.plan", id);
        return new InForce(cuts.handed().size(), people);
    }

    /** Where units that end went, and branches that were cut; a unit that only gives a branch away has no successor. */
    private List<Succession> successions(
            Plan plan, Ground ground, Cuts cuts, Preview seen, Map<Long, List<PersonId>> goers) {
        var ending = PlanGate.ending(ground, cuts.assignments());
        var ended = seen.handovers().stream()
                .filter(one -> ending.contains(one.from()))
                .toList();
        var successions =
                new ArrayList<>(Shares.of(plan, ground, ended, day.counting().everybody()));
        successions.addAll(
                Shares.ofCuts(plan, day.counting().ofCutBranches(plan.decision().day(), cuts, goers)));
        return successions;
    }

    /** Before is after, to the person; anything else is a bug and ends the transaction. */
    private long demandSame(Plan plan, Ground ground, Cuts cuts, List<Total> before) {
        var places = new HashSet<>(Counting.places(ground, cuts.handed()));
        cuts.pieces().forEach(piece -> places.add(piece.fresh()));
        var after = day.counting().totals(plan.decision().day(), places);
        if (!after.equals(before)) throw new IllegalStateException("Before " + before + " is not after " + after);
        var everybody = day.counting().everybody();
        return after.stream()
                .filter(one -> one.textKey().equals(everybody))
                .mapToLong(Total::count)
                .sum();
    }

    private boolean takeBack(PlanId id, String reason, Actor actor) {
        var plan = parts.gate().approving(id, actor);
        if (plan.state() != State.IN_FORCE) throw new Refused("reorganisation.not-in-force");
        if (reason.isBlank()) throw new Refused("reorganisation.no-reason");
        var force = parts.plans().force(id).orElseThrow();
        if (!day.tree().isLast(force.tree().toInstant())) throw new Refused("units.act-not-last");
        var ground = parts.gate().ground(plan);
        var act = Previewing.act(
                plan, ground, previewing.cuts(plan, ground), new PlanRows.Now(force.rows(), force.toldBy()), actor);
        takeBackInTurn(act);
        day.posts().takeBack(id, actor);
        day.tree().takeBack(force.tree().toInstant());
        parts.plans().step(id, State.UNDONE, reason.strip(), actor);
        day.audit().wroteBecause(actor, "reorganisation.undo", "reorganisation.plan", id, reason.strip());
        return true;
    }

    /** The last that followed goes back first. */
    private void takeBackInTurn(Act act) {
        day.followers().orderedStream().toList().reversed().forEach(one -> one.takeBack(act));
    }

    private <T> T within(Supplier<T> work) {
        return day.scopes().names(Actor.MACHINE, work);
    }
}
