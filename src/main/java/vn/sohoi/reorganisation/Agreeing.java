package vn.sohoi.reorganisation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Agreement.Side;

/** Hand-over minutes: a plan is laid before both sides of every hand-over, and each says its word by another person. */
@Service
public class Agreeing {
    private final PlanParts parts;
    private final Drafting drafting;
    private final Previewing previewing;
    private final Cutting cutting;
    private final Scopes scopes;
    private final Audit audit;

    Agreeing(PlanParts parts, Drafting drafting, Previewing previewing, Cutting cutting, Scopes scopes, Audit audit) {
        this.parts = parts;
        this.drafting = drafting;
        this.previewing = previewing;
        this.cutting = cutting;
        this.scopes = scopes;
        this.audit = audit;
    }

    /**
     * Lays a draft before both sides of every hand-over.
     *
     * @throws Refused when something stands in the way; then it stays a draft
     */
    public void submit(PlanId id, Actor actor) {
        scopes.names(Actor.MACHINE, () -> {
            var plan = parts.gate().writing(id, actor);
            if (plan.state() != State.DRAFTED) throw new Refused("reorganisation.not-draft");
            drafting.gather(plan);
            var seen = previewing.look(plan, cutting.settle(id));
            if (seen.blocked())
                throw new Refused(
                        "reorganisation.blocked",
                        seen.conflicts().stream().filter(one -> one.blocks()).count());
            parts.plans().step(id, State.PREVIEWED, "", actor);
            // a plan that hands nothing over has nobody to ask
            if (pairs(id).isEmpty()) parts.plans().step(id, State.AGREED, "", actor);
            audit.wrote(actor, "reorganisation.submit", "reorganisation.plan", id);
        });
    }

    /**
     * One side agrees to what is handed over; with the last word the plan is agreed.
     *
     * @throws NotFound when there is no such hand-over, or the actor does not speak for the side
     * @throws Refused when the plan is not laid before the sides, the side has agreed, or the same person spoke for the other
     */
    public void agree(PlanId id, UnitId from, UnitId to, Side side, Actor actor) {
        scopes.names(Actor.MACHINE, () -> {
            parts.plans().lock(id);
            var plan = parts.gate().reading(id, actor);
            var pairs = pairs(id);
            if (!pairs.contains(List.of(from, to))
                    || !parts.gate().speaksFor(side == Side.FROM ? from : to, plan, actor)) throw new NotFound();
            if (plan.state() != State.PREVIEWED) throw new Refused("reorganisation.not-laid");
            var words = parts.sides().agreements(id);
            for (var word : words)
                if (word.from().equals(from) && word.to().equals(to)) {
                    if (word.side() == side) throw new Refused("reorganisation.agreed-already", word.name());
                    if (word.login().equals(actor.login())) throw new Refused("reorganisation.both-sides");
                }
            parts.sides().agree(id, from, to, side, actor);
            audit.wrote(actor, "reorganisation.agree", "reorganisation.plan", id, "side");
            if (words.size() + 1 == 2 * pairs.size()) parts.plans().step(id, State.AGREED, "", actor);
        });
    }

    /** Who hands over to whom. */
    private Set<List<UnitId>> pairs(PlanId id) {
        var pairs = new HashSet<List<UnitId>>();
        var ground = parts.gate().ground(parts.plans().find(id).orElseThrow(NotFound::new));
        var assignments = parts.contents().assignments(id);
        for (var one : ground.carried(assignments)) pairs.add(List.of(one.from(), Objects.requireNonNull(one.to())));
        for (var one : assignments) {
            var to = one.to();
            if (to != null) pairs.add(List.of(one.from(), to));
        }
        for (var piece : parts.pieces().of(id))
            for (var one : assignments)
                if (one.branch().equals(piece.branch())) pairs.add(List.of(one.from(), piece.to()));
        return pairs;
    }
}
