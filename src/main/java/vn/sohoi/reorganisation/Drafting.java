package vn.sohoi.reorganisation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.TreeActs;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;

/** Writing a plan. Whatever is changed in one that was laid before the sides wants their word anew. */
@Service
public class Drafting {
    private final PlanRows rows;
    private final ContentRows contents;
    private final SideRows sides;
    private final Plans plans;
    private final PlanGate gate;
    private final TreeActs tree;
    private final Audit audit;

    Drafting(
            PlanRows rows,
            ContentRows contents,
            SideRows sides,
            Plans plans,
            PlanGate gate,
            TreeActs tree,
            Audit audit) {
        this.rows = rows;
        this.contents = contents;
        this.sides = sides;
        this.plans = plans;
        this.gate = gate;
        this.tree = tree;
        this.audit = audit;
    }

    /**
     * Begins a plan.
     *
     * @throws Refused when the unit has no communes beneath it, the number is missing or the decision is younger than its day
     */
    @Transactional
    public PlanId draft(Decision decision, UnitId under, Actor actor) {
        gate.demandMayPlan(under, decision, actor);
        var id = rows.draft(decision, under);
        rows.step(id, State.DRAFTED, "", actor);
        audit.wrote(actor, "reorganisation.draft", "reorganisation.plan", id);
        return id;
    }

    /**
     * Begins a plan from the state's conversion table of the day, which was read into the tree. Branches of communes that
     * went over whole, or with all their people, are assigned; those of communes that were cut wait for people to say.
     *
     * @throws Refused when no commune beneath the unit ended on the day
     */
    @Transactional
    public PlanId fromTable(Decision decision, UnitId under, Actor actor) {
        var id = draft(decision, under, actor);
        var ground = gate.ground(rows.find(id).orElseThrow());
        var ended = ground.endedUnder(under);
        if (ended.isEmpty())
            throw new Refused(
                    "reorganisation.no-table",
                    ground.name(under),
                    decision.day().toString());
        contents.gather(id, ground.orphans(ended));
        return id;
    }

    /** Opens a commune in the plan; the answer is the identity that it will have. */
    @Transactional
    public UnitId open(PlanId id, String name, @Nullable String code, UnitKind kind, Actor actor) {
        var plan = change(id, actor);
        if (name.isBlank()) throw new Refused("units.no-name");
        if (kind.level() != UnitLevel.COMMUNE) throw new Refused("units.kind-of-other-level", name);
        var unit = tree.reserve(1).getFirst();
        contents.say(id, new Line.Open(unit, name.strip(), code, kind, plan.under()));
        return unit;
    }

    /** Ends a commune in the plan; its branches wait to be assigned. */
    @Transactional
    public void close(PlanId id, UnitId unit, Actor actor) {
        var plan = change(id, actor);
        var now = beneath(plan, gate.ground(plan), unit);
        if (!now.level().above(UnitLevel.BRANCH)) throw new NotFound();
        contents.say(id, new Line.Close(unit));
        gather(plan);
    }

    /**
     * What a unit is from the day on; what does not differ from before is no change.
     *
     * @param parent the unit above; null leaves it where it is
     */
    public record Altered(
            String name, UnitKind kind, @Nullable UnitId parent) {}

    /**
     * Gives a unit or branch beneath another name, another kind of its level, or another unit above; everything under it goes
     * along. What an earlier line said of it otherwise is forgotten.
     *
     * @throws NotFound when the unit, or the one above, is none of the plan's business
     * @throws Refused when the name is missing, the kind is of another level, or the unit above does not stand above
     */
    @Transactional
    public void alter(PlanId id, UnitId unit, Altered altered, Actor actor) {
        var plan = change(id, actor);
        var ground = gate.ground(plan);
        var now = beneath(plan, ground, unit);
        if (now.level() == UnitLevel.GROUP) throw new NotFound();
        if (altered.name().isBlank()) throw new Refused("units.no-name");
        if (altered.kind().level() != now.level()) throw new Refused("units.kind-of-other-level", now.name());
        var name = VietnameseText.clean(altered.name());
        say(id, new Line.Rename(unit, name), !name.equals(now.name()));
        say(id, new Line.Retype(unit, altered.kind()), altered.kind() != now.kind());
        var parent = altered.parent() == null ? now.parent() : altered.parent();
        if (parent == null) return;
        boolean moves = !parent.equals(now.parent());
        if (moves) mayStandUnder(plan, ground, now, parent);
        say(id, new Line.Move(unit, parent), moves);
    }

    private void say(PlanId id, Line line, boolean changes) {
        if (changes) contents.say(id, line);
        else contents.unsay(id, line.unit(), line.matter());
    }

    private static void mayStandUnder(Plan plan, Ground ground, Unit unit, UnitId parent) {
        var opened = ground.opened().get(parent);
        if (opened == null && !(ground.takes(parent) && ground.within(plan.under(), parent))) throw new NotFound();
        var level =
                opened == null ? ground.day().levelOf(parent) : opened.kind().level();
        if (!level.above(unit.level())) throw new Refused("units.parent-not-above", unit.name());
    }

    /** Says nothing of the unit in that matter any more; where nothing opens any longer, nothing goes. */
    @Transactional
    public void unsay(PlanId id, UnitId unit, Line.Matter matter, Actor actor) {
        var plan = change(id, actor);
        contents.unsay(id, unit, matter);
        if (matter == Line.Matter.OPEN) contents.vacate(id, unit);
        if (matter != Line.Matter.CLOSE) return;
        var left = contents.assignments(id).stream()
                .filter(one -> one.from().equals(unit))
                .map(Assignment::branch)
                .toList();
        if (gate.ground(plan).day().find(unit) != null) contents.drop(id, left);
    }

    /**
     * Says which unit each branch comes under.
     *
     * @throws NotFound when a branch is not of the plan, or the unit takes no branches on the day
     */
    @Transactional
    public void assign(PlanId id, Map<UnitId, UnitId> places, Actor actor) {
        if (places.isEmpty()) return;
        var plan = change(id, actor);
        var ground = gate.ground(plan);
        var known = contents.assignments(id).stream().collect(Collectors.toMap(Assignment::branch, Assignment::from));
        places.forEach((branch, to) -> {
            var from = known.get(branch);
            if (from == null || !ground.mayReceive(plan.under(), from, to)) throw new NotFound();
        });
        contents.assign(id, places);
    }

    /** Sends the holder of a post on a unit that ends to another unit; null for nowhere, her mandate then ends with the unit. */
    @Transactional
    public void post(PlanId id, long mandate, @Nullable UnitId to, Actor actor) {
        var plan = change(id, actor);
        var held = plans.postsOf(plan).stream()
                .filter(post -> post.mandate() == mandate)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (to != null && !gate.ground(plan).mayReceive(plan.under(), held.on(), to)) throw new NotFound();
        sides.post(id, mandate, to);
    }

    /** Branches that came under a unit that ends since the draft was written are taken in; those that left it leave the plan. */
    void gather(Plan plan) {
        var ground = gate.ground(plan);
        var known = contents.assignments(plan.id());
        var ending = PlanGate.ending(ground, known);
        var orphans = ground.orphans(ending);
        var there = new HashMap<UnitId, UnitId>();
        orphans.forEach(one -> there.put(one.branch(), one.from()));
        contents.drop(
                plan.id(),
                known.stream()
                        .filter(one -> !one.from().equals(there.get(one.branch())))
                        .map(Assignment::branch)
                        .toList());
        var had = known.stream().map(Assignment::branch).collect(Collectors.toSet());
        contents.gather(
                plan.id(),
                orphans.stream().filter(one -> !had.contains(one.branch())).toList());
    }

    /** Whoever changes a plan takes it back to the draft, and the sides' words with it. */
    Plan change(PlanId id, Actor actor) {
        var plan = gate.writing(id, actor);
        if (plan.state() != State.DRAFTED) {
            sides.forgetAgreements(id);
            rows.step(id, State.DRAFTED, "", actor);
        }
        audit.wrote(actor, "reorganisation.change", "reorganisation.plan", id);
        return plan;
    }

    private static Unit beneath(Plan plan, Ground ground, UnitId unit) {
        if (unit.equals(plan.under()) || !ground.within(plan.under(), unit)) throw new NotFound();
        return ground.day().unit(unit);
    }
}
