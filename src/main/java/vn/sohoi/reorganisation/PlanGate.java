package vn.sohoi.reorganisation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Who may do what with a plan. Whoever answers for the unit that is reorganised writes it; her chair puts it in force; the
 * units that hand over or take over read it and agree for their side.
 */
@Component
class PlanGate {
    private final PlanRows rows;
    private final ContentRows contents;
    private final Units units;
    private final Authoriser authoriser;

    PlanGate(PlanRows rows, ContentRows contents, Units units, Authoriser authoriser) {
        this.rows = rows;
        this.contents = contents;
        this.units = units;
        this.authoriser = authoriser;
    }

    /** @throws NotFound when there is none, or it is none of the reader's business */
    Plan reading(PlanId id, Actor reader) {
        var plan = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(reader, Purpose.UNITS, Act.READ);
        if (!reads(plan, reader)) throw new NotFound();
        return plan;
    }

    /** Whether it concerns the reader's unit. */
    boolean reads(Plan plan, Actor reader) {
        var own = reader.unit();
        return own == null
                || authoriser.reaches(reader, plan.under())
                || rows.touching(own).contains(plan.id())
                || losing(plan).contains(own);
    }

    /** Units that a line of the plan takes branches from, though they stay. */
    private Set<UnitId> losing(Plan plan) {
        if (contents.lines(plan.id()).stream().noneMatch(Line.Move.class::isInstance)) return Set.of();
        return ground(plan).carried(contents.assignments(plan.id())).stream()
                .map(Assignment::from)
                .collect(Collectors.toSet());
    }

    /** Kept from others until the transaction ends, and open to changes. */
    Plan writing(PlanId id, Actor actor) {
        rows.lock(id);
        var plan = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(actor, Purpose.UNITS, Act.WRITE, plan.under());
        if (plan.state() == State.IN_FORCE || plan.state() == State.UNDONE) throw new Refused("reorganisation.closed");
        return plan;
    }

    /** Kept from others until the transaction ends. */
    Plan approving(PlanId id, Actor actor) {
        rows.lock(id);
        var plan = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(actor, Purpose.UNITS, Act.APPROVE, plan.under());
        return plan;
    }

    void demandMayPlan(UnitId under, Decision decision, Actor actor) {
        authoriser.demand(actor, Purpose.UNITS, Act.WRITE, under);
        var eve = units.find(under, decision.day().minusDays(1));
        var unit = eve.isPresent() ? eve : units.find(under, decision.day());
        if (!unit.orElseThrow(NotFound::new).level().above(UnitLevel.COMMUNE))
            throw new Refused("reorganisation.not-above");
        if (decision.number().isBlank()) throw new Refused("reorganisation.no-number");
        if (decision.decidedOn().isAfter(decision.day())) throw new Refused("reorganisation.decided-after");
    }

    boolean mayWrite(Plan plan, Actor actor) {
        return authoriser.allows(actor, Purpose.UNITS, Act.WRITE) && authoriser.reaches(actor, plan.under());
    }

    boolean mayApprove(Plan plan, Actor actor) {
        return authoriser.allows(actor, Purpose.UNITS, Act.APPROVE) && authoriser.reaches(actor, plan.under());
    }

    /** Whether the actor may speak for the unit; of one that is not there yet, for whom it is planned. */
    boolean speaksFor(UnitId unit, Plan plan, Actor actor) {
        if (!authoriser.allows(actor, Purpose.UNITS, Act.APPROVE)) return false;
        boolean planned = contents.lines(plan.id()).stream()
                .anyMatch(line -> line instanceof Line.Open open && open.unit().equals(unit));
        return authoriser.reaches(actor, planned ? plan.under() : unit);
    }

    Ground ground(Plan plan) {
        var day = plan.decision().day();
        return new Ground(
                units.treeOn(day.minusDays(1)), units.treeOn(day), contents.lines(plan.id()), units.successionsOn(day));
    }

    /** Units that the plan's day ends: by its own lines, and those whose branches it has. */
    static HashSet<UnitId> ending(Ground ground, Iterable<Assignment> assignments) {
        var ending = new HashSet<>(ground.closed());
        assignments.forEach(one -> ending.add(one.from()));
        return ending;
    }
}
