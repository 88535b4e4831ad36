package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * Deals what people have to say by chance, from a seed: for trying a plan out and for measuring, never for a real act. Every
 * unit that takes people of a cut one gets some, and a few branches are cut themselves.
 */
@Service
public class Dealing {
    private final PlanParts parts;
    private final Drafting drafting;
    private final Cutting cutting;
    private final Scopes scopes;

    Dealing(PlanParts parts, Drafting drafting, Cutting cutting, Scopes scopes) {
        this.parts = parts;
        this.drafting = drafting;
        this.cutting = cutting;
        this.scopes = scopes;
    }

    /**
     * What was dealt.
     *
     * @param branches that got a place
     * @param cut branches that were cut
     */
    public record Dealt(int branches, int cut) {}

    /**
     * Gives every unassigned branch a place and cuts some.
     *
     * @param share of all branches of the plan that are cut, 0 to 1
     */
    public Dealt bySeed(PlanId id, long seed, double share, Actor actor) {
        return scopes.names(Actor.MACHINE, () -> {
            var plan = drafting.change(id, actor);
            var ground = parts.gate().ground(plan);
            var random = new Random(seed);
            var all = parts.contents().assignments(id);
            var open = new LinkedHashMap<UnitId, List<UnitId>>();
            for (var one : all)
                if (one.to() == null)
                    open.computeIfAbsent(one.from(), unit -> new ArrayList<>()).add(one.branch());
            var places = new HashMap<UnitId, UnitId>();
            var hungry = new LinkedHashMap<UnitId, List<UnitId>>();
            open.forEach((from, branches) -> {
                var takers = ground.takers(from);
                if (takers.isEmpty()) return;
                Collections.shuffle(branches, random);
                for (int i = 0; i < branches.size(); i++)
                    places.put(branches.get(i), takers.get(i < takers.size() ? i : random.nextInt(takers.size())));
                if (branches.size() < takers.size()) hungry.put(from, takers.subList(branches.size(), takers.size()));
            });
            drafting.assign(id, places, actor);
            int cut = cut(id, ground, new Deal(open, places, hungry), (int) Math.round(all.size() * share), actor);
            return new Dealt(places.size(), cut);
        });
    }

    /** First what a unit without a branch needs, then one branch of each unit in turn until enough are cut. */
    private int cut(PlanId id, Ground ground, Deal deal, int wanted, Actor actor) {
        int cut = 0;
        for (var one : deal.hungry().entrySet())
            for (var to : one.getValue()) {
                var branch = deal.open().getOrDefault(one.getKey(), List.of()).getFirst();
                if (half(id, ground, branch, to, actor)) cut++;
            }
        boolean any = true;
        for (int turn = 1; any && cut < wanted; turn++) {
            any = false;
            for (var one : deal.open().entrySet()) {
                var takers = ground.takers(one.getKey());
                if (cut >= wanted) break;
                if (takers.size() < 2 || one.getValue().size() <= turn) continue;
                any = true;
                var branch = one.getValue().get(turn);
                if (half(id, ground, branch, other(takers, deal.places().get(branch)), actor)) cut++;
            }
        }
        return cut;
    }

    /** Branches without a place by their units, the places dealt, and units that got no branch. */
    private record Deal(Map<UnitId, List<UnitId>> open, Map<UnitId, UnitId> places, Map<UnitId, List<UnitId>> hungry) {}

    private static UnitId other(List<UnitId> takers, @Nullable UnitId but) {
        return takers.stream().filter(taker -> !taker.equals(but)).findFirst().orElse(takers.getFirst());
    }

    private boolean half(PlanId id, Ground ground, UnitId branch, UnitId to, Actor actor) {
        var people = cutting.everybody(branch, "");
        if (people.size() < 2) return false;
        var going = new ArrayList<PersonId>();
        for (int i = 0; i < people.size(); i += 2) going.add(people.get(i));
        cutting.cut(
                id, new Cutting.Cut(branch, ground.name(branch) + " 2", to, Piece.Way.HAND, "", null, going), actor);
        return true;
    }
}
