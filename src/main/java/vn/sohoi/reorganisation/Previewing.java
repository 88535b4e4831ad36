package vn.sohoi.reorganisation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Follower;

/** Looks at a plan as a whole: what goes where, whether before is after, and what stands in the way. */
@Service
public class Previewing {
    private final ContentRows contents;
    private final PieceRows pieces;
    private final Cutting cutting;
    private final Counting counting;
    private final Conflicts conflicts;
    private final PlanGate gate;
    private final Scopes scopes;
    private final ObjectProvider<Follower> followers;

    Previewing(
            PlanParts parts,
            Cutting cutting,
            Counting counting,
            Conflicts conflicts,
            Scopes scopes,
            ObjectProvider<Follower> followers) {
        contents = parts.contents();
        pieces = parts.pieces();
        gate = parts.gate();
        this.cutting = cutting;
        this.counting = counting;
        this.conflicts = conflicts;
        this.scopes = scopes;
        this.followers = followers;
    }

    /** The plan as it is now; of one in force as it was carried out. */
    public Preview of(PlanId id, Actor reader) {
        var plan = gate.reading(id, reader);
        return scopes.numbers(() -> switch (plan.state()) {
            case IN_FORCE -> lookBack(plan);
            case UNDONE -> look(plan, pieces.goers(id));
            case DRAFTED, PREVIEWED, AGREED, SCHEDULED -> look(plan, cutting.going(id));
        });
    }

    /** People on each branch of the plan, by what is counted, keys of the texts. */
    public Map<UnitId, Map<String, Long>> counts(PlanId id, Actor reader) {
        var plan = gate.reading(id, reader);
        return scopes.numbers(() -> {
            var ground = gate.ground(plan);
            return counting.byBranch(
                    plan.decision().day(), ground, cuts(plan, ground).handed());
        });
    }

    /** People of each piece by its number. */
    public Map<Long, Map<String, Long>> pieceCounts(PlanId id, Actor reader) {
        var plan = gate.reading(id, reader);
        return scopes.numbers(() -> {
            var ground = gate.ground(plan);
            boolean gone = plan.state() == State.IN_FORCE;
            var going = gone ? Map.<Long, List<PersonId>>of() : cutting.going(id);
            var counts = new HashMap<Long, Map<String, Long>>();
            for (var piece : pieces.of(id))
                counts.put(
                        piece.id(),
                        gone
                                ? counting.on(plan.decision().day(), ground, piece.fresh())
                                : counting.of(
                                        plan.decision().day(),
                                        ground,
                                        piece,
                                        going.getOrDefault(piece.id(), List.of())));
            return counts;
        });
    }

    /** Where the figure of a unit opens, for what is counted; empty when nowhere. */
    public String figure(String textKey, UnitId unit, PlanId id, Actor reader) {
        return counting.href(
                textKey, unit, gate.reading(id, reader).decision().day().minusDays(1));
    }

    /** Runs within the whole book's scope. */
    Preview look(Plan plan, Map<Long, List<PersonId>> goers) {
        var ground = gate.ground(plan);
        var cuts = cuts(plan, ground);
        var handovers = counting.handovers(plan, ground, cuts, goers);
        var found = new ArrayList<>(conflicts.of(plan, ground, cuts, goers));
        var act = act(plan, ground, cuts, new PlanRows.Now(OffsetDateTime.now(ZoneOffset.UTC), ""), Actor.MACHINE);
        followers.orderedStream().forEach(one -> found.addAll(one.conflicts(act)));
        found.sort(Comparator.comparing(one -> !one.blocks()));
        var before = counting.totals(plan.decision().day(), Counting.places(ground, cuts.handed()));
        return new Preview(handovers, counting.counted(), List.copyOf(found), before, after(handovers));
    }

    private Preview lookBack(Plan plan) {
        var ground = gate.ground(plan);
        var handovers = counting.handovers(plan, ground, cuts(plan, ground), null);
        return new Preview(handovers, counting.counted(), List.of(), after(handovers), after(handovers));
    }

    Cuts cuts(Plan plan, Ground ground) {
        var assignments = contents.assignments(plan.id());
        return new Cuts(assignments, ground.carried(assignments), pieces.of(plan.id()));
    }

    /** What followers are told. */
    static Act act(Plan plan, Ground ground, Cuts cuts, PlanRows.Now now, Actor actor) {
        var branches = new LinkedHashMap<UnitId, UnitId>();
        for (var one : cuts.handed()) {
            var to = one.to();
            if (to != null) branches.put(one.branch(), to);
        }
        var fresh = new LinkedHashMap<UnitId, UnitId>();
        cuts.pieces().forEach(piece -> fresh.put(piece.fresh(), piece.branch()));
        return new Act(
                plan.id().value(),
                plan.decision().day(),
                now.at(),
                branches,
                fresh,
                PlanGate.ending(ground, cuts.assignments()),
                now.transaction(),
                actor);
    }

    private static List<Preview.Total> after(List<Handover> handovers) {
        var sums = new LinkedHashMap<String, Long>();
        handovers.forEach(one -> one.counts().forEach((key, count) -> sums.merge(key, count, Long::sum)));
        return sums.entrySet().stream()
                .map(one -> new Preview.Total(one.getKey(), one.getValue()))
                .toList();
    }
}
