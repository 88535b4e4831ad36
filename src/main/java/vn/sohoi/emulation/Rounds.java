package vn.sohoi.emulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.emulation.clusters.ClusterId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Rounds of scoring: opened, claimed in, checked, shown, decided. */
@Service
public class Rounds {
    private final RoundRows rows;
    private final Schemes schemes;
    private final Scores scores;
    private final MarkRows marks;
    private final ResultRows results;
    private final Objections objections;
    private final CheckDraw draw;
    private final Takers takers;
    private final EmulationGate gate;
    private final Audit audit;

    Rounds(
            RoundRows rows,
            Schemes schemes,
            Scores scores,
            MarkRows marks,
            ResultRows results,
            Objections objections,
            CheckDraw draw,
            Takers takers,
            EmulationGate gate,
            Audit audit) {
        this.rows = rows;
        this.schemes = schemes;
        this.scores = scores;
        this.marks = marks;
        this.results = results;
        this.objections = objections;
        this.draw = draw;
        this.takers = takers;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Opens a round for the units of the scheme's level that stand beneath the holder, or of a cluster of its, on the period's last
     * day, or today while it runs.
     *
     * @throws Refused for a scheme that is not issued or does not hold on the period's last day, for days in the wrong order, or
     *     for a holder without such units, or for a unit whose grade of the same year another round counts
     */
    @Transactional
    public RoundId open(NewRound round, Actor actor) {
        var scheme = schemes.find(round.scheme(), actor);
        gate.demandHold(actor, round.holder());
        if (scheme.issued() == null) throw new Refused("emulation.error.not-issued");
        if (!scheme.valid().holds(round.period().lastDay())) throw new Refused("emulation.error.other-days");
        if (round.claimUntil().isBefore(round.period().from())) throw new Refused("emulation.error.claim-until");
        if (round.objectDays() < 0) throw new Refused("emulation.error.object-days");
        var day = CountedValues.day(round.period(), gate.today());
        var taking = takers.of(round, scheme, day, actor);
        var id = rows.open(round, crossed(round, taking), actor)
                .orElseThrow(() -> new Refused("emulation.error.round-stands"));
        rows.countedElsewhere(id).ifPresent(unit -> {
            throw new Refused("emulation.error.graded-twice", takers.name(unit, day));
        });
        rows.step(id, RoundStep.OPENED, RoundRows.Why.NONE, gate.today(), actor);
        audit.wrote(actor, "emulation.open-round", "emulation.round", id);
        return id;
    }

    private static List<Taking> crossed(NewRound round, List<UnitId> units) {
        return round.crossed()
                ? Takers.drawn(units)
                : units.stream().map(unit -> new Taking(unit, null)).toList();
    }

    /**
     * Draws anew who scores whom.
     *
     * @throws Refused when claiming has ended, or the units do not score each other
     */
    @Transactional
    public void drawAgain(RoundId id, Actor actor) {
        standing(id, RoundStep.OPENED, actor);
        var taking = rows.units(id);
        if (taking.stream().allMatch(one -> one.checkedBy() == null)) throw new Refused("emulation.error.not-crossed");
        rows.cross(id, Takers.drawn(taking.stream().map(Taking::unit).toList()));
        audit.wrote(actor, "emulation.draw-scorers", "emulation.round", id, "checked_by");
    }

    /** Ends claiming and draws what is checked. */
    @Transactional
    public void endClaims(RoundId id, Actor actor) {
        var round = standing(id, RoundStep.OPENED, actor);
        rows.step(id, RoundStep.CLAIMED, RoundRows.Why.NONE, gate.today(), actor);
        marks.draw(id, draw.of(scores.of(round)));
        audit.wrote(actor, "emulation.end-claims", "emulation.round", id);
    }

    /** @throws Refused while something that was drawn is not checked */
    @Transactional
    public void endChecks(RoundId id, Actor actor) {
        standing(id, RoundStep.CLAIMED, actor);
        long open = marks.unchecked(id);
        if (open > 0) throw new Refused("emulation.error.unchecked", open);
        rows.step(id, RoundStep.CHECKED, RoundRows.Why.NONE, gate.today(), actor);
        audit.wrote(actor, "emulation.end-checks", "emulation.round", id);
    }

    /** Shows the council's points to the units; from this day they may object. */
    @Transactional
    public void publish(RoundId id, Actor actor) {
        standing(id, RoundStep.CHECKED, actor);
        rows.step(id, RoundStep.PUBLISHED, RoundRows.Why.NONE, gate.today(), actor);
        audit.wrote(actor, "emulation.publish", "emulation.round", id);
    }

    /**
     * Decides: points, places and grades stand for ever, as the book knows it now.
     *
     * @param decision number of the decision
     * @throws Refused before the days for objecting are over, or while an objection has no answer
     */
    @Transactional
    public void decide(RoundId id, String decision, Actor actor) {
        var round = standing(id, RoundStep.PUBLISHED, actor);
        gate.demandDecide(actor, round.holder());
        if (decision.isBlank()) throw new Refused("emulation.error.decision");
        if (!gate.today().isAfter(round.lastDayToObject())) throw new Refused("emulation.error.still-objecting");
        long open = objections.unanswered(id);
        if (open > 0) throw new Refused("emulation.error.unanswered", open);
        var scheme = schemes.find(round.scheme(), actor);
        var known = rows.now();
        var cards = scores.counted(round, scheme, known);
        rows.step(id, RoundStep.DECIDED, new RoundRows.Why(decision.strip(), known), gate.today(), actor);
        results.keep(id, Scores.placed(scheme, cards), lines(cards.values()));
        audit.wrote(actor, "emulation.decide", "emulation.round", id);
    }

    private static List<ResultRows.Line> lines(Iterable<Card> cards) {
        var lines = new ArrayList<ResultRows.Line>();
        for (var card : cards)
            for (var line : card.lines())
                lines.add(new ResultRows.Line(card.unit(), line.criterion().id(), line.counted(), line.stands()));
        return lines;
    }

    /**
     * The units whose decided points are not those that the book gives for what it knew then: none, unless somebody changed
     * the past of the book itself.
     */
    @Transactional(readOnly = true)
    public List<UnitId> differing(RoundId id, Actor reader) {
        var round = find(id, reader);
        if (!round.isDecided()) return List.of();
        var scheme = schemes.find(round.scheme(), reader);
        var again = scores.counted(
                round, scheme, Objects.requireNonNull(round.stands().knownAt()));
        var kept = results.of(id);
        return Scores.placed(scheme, again).stream()
                .filter(one -> {
                    var before = kept.get(one.unit());
                    return before == null
                            || before.points().compareTo(one.score().total()) != 0;
                })
                .map(Ranking.Placed::unit)
                .toList();
    }

    /**
     * One round.
     *
     * @throws NotFound when there is none, or none that the reader may see
     */
    @Transactional(readOnly = true)
    public Round find(RoundId id, Actor reader) {
        var round = rows.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, round.holder());
        return round;
    }

    /** The rounds of a unit, of all above it and those in which it takes part, the newest first. */
    @Transactional(readOnly = true)
    public List<Round> of(UnitId unit, Actor reader) {
        gate.demandSight(reader, unit);
        return rows.of(gate.above(unit), unit).stream()
                .filter(round -> gate.reaches(reader, round.holder())
                        || gate.above(reader.unit()).contains(round.holder()))
                .toList();
    }

    /** The rounds of a cluster that the reader may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Round> of(ClusterId cluster, Actor reader) {
        return rows.of(cluster).stream()
                .filter(round -> gate.reaches(reader, round.holder())
                        || gate.above(reader.unit()).contains(round.holder()))
                .toList();
    }

    /** Who takes part. */
    @Transactional(readOnly = true)
    public List<Taking> units(RoundId id, Actor reader) {
        find(id, reader);
        return rows.units(id);
    }

    /** Whether the reader may take the steps of rounds that the unit holds. */
    public boolean mayHold(UnitId holder, Actor reader) {
        return gate.mayHold(reader, holder);
    }

    private Round standing(RoundId id, RoundStep step, Actor actor) {
        var round = rows.find(id).orElseThrow(NotFound::new);
        gate.demandHold(actor, round.holder());
        if (round.stands().step() != step) throw new Refused("emulation.error.other-step");
        return round;
    }
}
