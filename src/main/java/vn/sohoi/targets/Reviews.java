package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Reviews of a resolution on the way, as a round over the tree: the issuer plans it, every unit beneath down to the communes
 * hands in its own with causes and proposals, what was reached the figures say, and each level sees its summary.
 */
@Service
public class Reviews {
    private final ReviewRows rows;
    private final Resolutions resolutions;
    private final Targets targets;
    private final TargetGate gate;
    private final Units units;
    private final Audit audit;

    Reviews(ReviewRows rows, Resolutions resolutions, Targets targets, TargetGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.resolutions = resolutions;
        this.targets = targets;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Opens a round.
     *
     * @param day on which the figures are read, a day of the resolution
     * @param due the last day in time
     * @throws Refused when the day is none of the resolution's
     */
    @Transactional
    public RoundId open(ResolutionId resolution, LocalDate day, LocalDate due, String plan, Actor actor) {
        var paper = resolutions.find(resolution, actor).paper();
        gate.demandWrite(actor, paper.unit());
        if (!paper.valid().holds(day)) throw new Refused("targets.error.round-day");
        var id = rows.open(resolution, day, due, plan, actor);
        audit.wrote(actor, "targets.open-round", "targets.round", id);
        return id;
    }

    /** The rounds of a resolution, the newest first. */
    @Transactional(readOnly = true)
    public List<ReviewRound> of(ResolutionId resolution, Actor reader) {
        resolutions.find(resolution, reader);
        return rows.of(resolution);
    }

    /**
     * One round.
     *
     * @throws NotFound when there is none whose resolution the reader may see
     */
    @Transactional(readOnly = true)
    public ReviewRound find(RoundId id, Actor reader) {
        var round = rows.find(id).orElseThrow(NotFound::new);
        resolutions.find(round.resolution(), reader);
        return round;
    }

    /** What the figures say of the unit's targets on the round's day: what its review is filled with. */
    @Transactional(readOnly = true)
    public List<Progress> draft(RoundId id, UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        return lines(find(id, reader), unit, reader);
    }

    /**
     * Hands in a unit's review, the issuer's summary of its level among them; handed in before, it is replaced and the
     * former stays.
     *
     * @throws NotFound for a unit that is not asked in this round
     * @throws Refused for a day to come
     */
    @Transactional
    public void give(RoundId id, NewReview said, Actor actor) {
        gate.demandWrite(actor, said.unit());
        if (said.held().isAfter(gate.today())) throw new Refused("targets.error.day-ahead");
        var round = find(id, actor);
        if (!said.unit().equals(round.owner())
                && asked(round).stream().noneMatch(unit -> unit.id().equals(said.unit()))) throw new NotFound();
        rows.give(id, said, lines(round, said.unit(), actor), actor);
        audit.wrote(actor, "targets.review", "targets.round", id, "review");
    }

    /** Many reviews of units directly beneath the issuer at once. */
    @Transactional
    public void giveAll(RoundId id, List<NewReview> all, Actor actor) {
        var round = find(id, actor);
        Map<UnitId, List<Progress>> lines = new HashMap<>();
        for (var target : resolutions.targets(round.resolution(), actor))
            for (var one : targets.beneath(target.id(), round.owner(), round.day(), actor))
                lines.computeIfAbsent(one.unit().id(), unit -> new ArrayList<>())
                        .add(one);
        for (var said : all) {
            gate.demandWrite(actor, said.unit());
            rows.give(id, said, lines.getOrDefault(said.unit(), List.of()), actor);
        }
        audit.wrote(actor, "targets.review", "targets.round", id, "review");
    }

    /**
     * How far the round has come beneath a unit: the issuer sees all, a unit between sees its own, a commune itself.
     *
     * @throws NotFound for a unit beyond the reader's reach or not of the round
     */
    @Transactional(readOnly = true)
    public RoundState state(RoundId id, UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        var round = find(id, reader);
        var tree = units.treeOn(round.day());
        var given = rows.reviews(id);
        boolean over = gate.today().isAfter(round.due());
        var state = asked(round).stream()
                .filter(one -> tree.path(one.id()).stream()
                        .anyMatch(above -> above.id().equals(unit)))
                .map(one -> new RoundState.Row(one, given.get(one.id()), over && !given.containsKey(one.id())))
                .toList();
        return new RoundState(round, tree.unit(unit), given.get(round.owner()), state);
    }

    /** Rounds in which the reader's own unit has handed in none; none where she may not. */
    @Transactional(readOnly = true)
    public List<RoundId> toGive(Actor reader) {
        var own = reader.unit();
        if (own == null || !gate.mayWrite(reader, own)) return List.of();
        var today = gate.today();
        return rows.waitingFor(own, new Forebears(units).of(own, today), today).stream()
                .filter(round ->
                        asked(round).stream().anyMatch(unit -> unit.id().equals(own)))
                .map(ReviewRound::id)
                .toList();
    }

    /** Whether the actor hands in for the unit. */
    public boolean mayGive(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    private List<Progress> lines(ReviewRound round, UnitId unit, Actor actor) {
        return targets.of(unit, round.day(), actor).stream()
                .filter(one -> one.target().resolution().equals(round.resolution()))
                .toList();
    }

    /** Every unit beneath the issuer down to the communes, as the tree was on the round's day. */
    private List<Unit> asked(ReviewRound round) {
        return units.treeOn(round.day()).subtree(round.owner()).stream()
                .filter(unit -> !unit.id().equals(round.owner()) && !UnitLevel.COMMUNE.above(unit.level()))
                .toList();
    }
}
