package vn.sohoi.reorganisation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Mandates;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** Reading plans of reorganisation: for those above the units, and for those who hand over or take over. */
@Service
public class Plans {
    private final PlanRows rows;
    private final ContentRows contents;
    private final PieceRows pieces;
    private final SideRows sides;
    private final Mandates mandates;
    private final PlanGate gate;
    private final Authoriser authoriser;

    Plans(
            PlanRows rows,
            ContentRows contents,
            PieceRows pieces,
            SideRows sides,
            Mandates mandates,
            PlanGate gate,
            Authoriser authoriser) {
        this.rows = rows;
        this.contents = contents;
        this.pieces = pieces;
        this.sides = sides;
        this.mandates = mandates;
        this.gate = gate;
        this.authoriser = authoriser;
    }

    /** Those that concern the reader's unit, the newest day first. */
    @Transactional(readOnly = true)
    public List<Plan> all(Actor reader) {
        authoriser.demand(reader, Purpose.UNITS, Act.READ);
        return rows.all().stream().filter(plan -> gate.reads(plan, reader)).toList();
    }

    /** @throws NotFound when there is none, or it does not concern the reader's unit */
    @Transactional(readOnly = true)
    public Plan find(PlanId id, Actor reader) {
        return gate.reading(id, reader);
    }

    /** What becomes of units, new ones first. */
    @Transactional(readOnly = true)
    public List<Line> lines(PlanId id, Actor reader) {
        gate.reading(id, reader);
        return contents.lines(id);
    }

    /** Where the branches of units that end go, by those units. */
    @Transactional(readOnly = true)
    public List<Assignment> assignments(PlanId id, Actor reader) {
        gate.reading(id, reader);
        return contents.assignments(id);
    }

    /** Where all branches go that are handed over: those of units that end, and those that a line takes elsewhere. */
    @Transactional(readOnly = true)
    public List<Assignment> handed(PlanId id, Actor reader) {
        var ground = gate.ground(gate.reading(id, reader));
        var assignments = contents.assignments(id);
        return new Cuts(assignments, ground.carried(assignments), List.of()).handed();
    }

    /** Parts of branches that are cut. */
    @Transactional(readOnly = true)
    public List<Piece> pieces(PlanId id, Actor reader) {
        gate.reading(id, reader);
        return pieces.of(id);
    }

    /** Who agreed to what, in the order of their words. */
    @Transactional(readOnly = true)
    public List<Agreement> agreements(PlanId id, Actor reader) {
        gate.reading(id, reader);
        return sides.agreements(id);
    }

    /** Holders of posts on units that end; of an act in force, those whose posts it ended. */
    @Transactional(readOnly = true)
    public List<Post> posts(PlanId id, Actor reader) {
        return postsOf(gate.reading(id, reader));
    }

    /** How a unit is called in the plan's new state, or was called before. */
    @Transactional(readOnly = true)
    public String name(PlanId id, UnitId unit, Actor reader) {
        return gate.ground(gate.reading(id, reader)).name(unit);
    }

    /** The same for many. */
    @Transactional(readOnly = true)
    public Names names(PlanId id, Actor reader) {
        var ground = gate.ground(gate.reading(id, reader));
        return ground::name;
    }

    /** Names of units as a plan knows them. */
    public interface Names {
        /** As it is called in the new state, else in the old one; empty for a stranger. */
        String of(UnitId unit);
    }

    /** What the state's table and the plan say of where people of a unit may go, in the order of the table. */
    @Transactional(readOnly = true)
    public Map<UnitId, Boolean> targets(PlanId id, UnitId from, Actor reader) {
        var plan = gate.reading(id, reader);
        return Targets.of(gate.ground(plan), from, contents.assignments(id), pieces.of(id));
    }

    /** Whether the actor may change the plan, or put it in force. */
    @Transactional(readOnly = true)
    public boolean may(Act act, PlanId id, Actor actor) {
        var plan = gate.reading(id, actor);
        return act == Act.APPROVE ? gate.mayApprove(plan, actor) : gate.mayWrite(plan, actor);
    }

    /** Whether the actor may agree for the unit's side. */
    @Transactional(readOnly = true)
    public boolean speaksFor(UnitId unit, PlanId id, Actor actor) {
        return gate.speaksFor(unit, gate.reading(id, actor), actor);
    }

    List<Post> postsOf(Plan plan) {
        var ending = PlanGate.ending(gate.ground(plan), contents.assignments(plan.id()));
        var eve = plan.decision().day().minusDays(1);
        var day = plan.decision().day();
        var said = sides.posts(plan.id());
        return mandates.on(ending, eve).stream()
                .filter(held -> held.until().isAfter(day) || said.containsKey(held.id()))
                .map(held -> {
                    var row = said.get(held.id());
                    var until = row == null || row.wasUntil() == null ? held.until() : row.wasUntil();
                    return new Post(
                            held.id(),
                            held.name(),
                            held.role(),
                            held.unit(),
                            row != null,
                            row == null ? null : row.to(),
                            until);
                })
                .toList();
    }
}
