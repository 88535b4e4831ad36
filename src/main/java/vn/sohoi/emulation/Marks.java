package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Points that people give: a unit claims its own, whoever checks says what was found, the council has the last word. */
@Service
public class Marks {
    private static final int SCALE = 2;

    private final RoundRows rounds;
    private final MarkRows rows;
    private final Scores scores;
    private final Objections objections;
    private final EmulationGate gate;
    private final Audit audit;

    Marks(RoundRows rounds, MarkRows rows, Scores scores, Objections objections, EmulationGate gate, Audit audit) {
        this.rounds = rounds;
        this.rows = rows;
        this.scores = scores;
        this.objections = objections;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Points to be given to a unit for a criterion.
     *
     * @param points between 0 and the criterion's most; of a condition 1 when it holds and 0 when not
     * @param proof where it can be seen; asked for where nothing is counted
     * @param reason asked for where the points differ from those that stood before
     */
    public record NewMark(
            RoundId round, UnitId unit, CriterionId criterion, BigDecimal points, String proof, String reason) {}

    /**
     * Gives them, in whichever stage the round stands.
     *
     * @throws NotFound for a round, unit or criterion that is not there or that the actor may not see
     * @throws NotItsOwn for points that another unit gives in this stage
     * @throws Refused for points beyond the most, without a reason or proof where one is asked, or after the stage is over
     */
    @Transactional
    public void give(NewMark mark, Actor actor) {
        var round = seen(mark.round(), actor);
        var stage = demandGive(mark.round(), mark.unit(), actor);
        if (stage == Stage.CLAIMED && gate.today().isAfter(round.claimUntil()))
            throw new Refused("emulation.error.claims-over");
        var line = scores.line(round, mark.unit(), mark.criterion());
        var criterion = line.criterion();
        var most = criterion.effect().isCondition() ? BigDecimal.ONE : criterion.most();
        if (mark.points().signum() < 0
                || mark.points().compareTo(most) > 0
                || mark.points().scale() > SCALE)
            throw new Refused(
                    "emulation.error.points", most.stripTrailingZeros().toPlainString());
        if (stage == Stage.CLAIMED && !criterion.isCounted() && mark.proof().isBlank())
            throw new Refused("emulation.error.proof");
        if (mark.points().compareTo(before(stage, line)) != 0
                && mark.reason().isBlank()
                && asksReason(stage, criterion)) throw new Refused("emulation.error.reason");
        rows.give(
                mark.round(),
                mark.unit(),
                new MarkRows.Given(
                        mark.criterion(),
                        stage,
                        mark.points(),
                        mark.proof().strip(),
                        mark.reason().strip()),
                actor);
        audit.wrote(actor, "emulation.give-points", "emulation.mark", mark.round(), "points", "proof", "reason");
    }

    private static boolean asksReason(Stage stage, Criterion criterion) {
        return stage != Stage.CLAIMED || criterion.isCounted();
    }

    private static BigDecimal before(Stage stage, Card.Line line) {
        return switch (stage) {
            case CLAIMED -> line.evident();
            case CHECKED -> line.claimed();
            case COUNCIL -> line.afterCheck();
        };
    }

    private void demandStage(Stage stage, Round round, UnitId unit, Actor actor) {
        var taking = taking(round.id(), unit);
        if (stage == Stage.CLAIMED) gate.demandHold(actor, unit);
        else if (stage == Stage.CHECKED && taking.checkedBy() != null) gate.demandHold(actor, taking.checkedBy());
        else gate.demandHold(actor, round.holder());
    }

    /** Which stage's points the reader may give to the unit now, or null. */
    @Transactional(readOnly = true)
    public @Nullable Stage mayGive(RoundId id, UnitId unit, Actor reader) {
        var round = seen(id, reader);
        var stage = stage(round);
        if (stage == null) return null;
        var taking = taking(id, unit);
        var giver = switch (stage) {
            case CLAIMED -> unit;
            case CHECKED -> taking.checkedBy() == null ? round.holder() : taking.checkedBy();
            case COUNCIL -> round.holder();
        };
        boolean late = stage == Stage.CLAIMED && gate.today().isAfter(round.claimUntil());
        return !late && gate.mayHold(reader, giver) ? stage : null;
    }

    /**
     * Asks for what giving points to the unit now asks for.
     *
     * @return the stage of the points
     * @throws NotFound for a round or unit that is not there or that the actor may not see
     * @throws NotItsOwn for points that another unit gives in this stage
     * @throws Refused when the round is decided
     */
    @Transactional(readOnly = true)
    public Stage demandGive(RoundId id, UnitId unit, Actor actor) {
        var round = seen(id, actor);
        var stage = stage(round);
        if (stage == null) throw new Refused("emulation.error.over");
        demandStage(stage, round, unit, actor);
        return stage;
    }

    /** Asks for what objecting for the unit asks for. */
    @Transactional(readOnly = true)
    public void demandOwn(RoundId id, UnitId unit, Actor actor) {
        seen(id, actor);
        taking(id, unit);
        gate.demandHold(actor, unit);
    }

    /** Asks for what answering objections asks for. */
    @Transactional(readOnly = true)
    public void demandHold(RoundId id, Actor actor) {
        gate.demandHold(actor, seen(id, actor).holder());
    }

    /**
     * A unit objects to points of its own.
     *
     * @throws Refused without a word, or outside the days for it
     */
    @Transactional
    public void object(RoundId id, UnitId unit, CriterionId criterion, String says, Actor actor) {
        demandOwn(id, unit, actor);
        var round = seen(id, actor);
        if (!mayObject(round)) throw new Refused("emulation.error.not-objecting");
        if (says.isBlank()) throw new Refused("emulation.error.says");
        scores.line(round, unit, criterion);
        var objection = objections.enter(id, unit, criterion, says.strip(), actor);
        audit.wrote(actor, "emulation.object", "emulation.objection", objection, "says");
    }

    /** Whether units may object today. */
    public boolean mayObject(Round round) {
        return round.stands().step() == RoundStep.PUBLISHED && !gate.today().isAfter(round.lastDayToObject());
    }

    /**
     * The council answers an objection; where it accepts, it gives other points with {@link #give}.
     *
     * @throws Refused without a word, or when it was answered already
     */
    @Transactional
    public void answer(RoundId id, UUID objection, boolean accepted, String says, Actor actor) {
        demandHold(id, actor);
        if (says.isBlank()) throw new Refused("emulation.error.says");
        var its = objections.of(id).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (its.answer() != null) throw new Refused("emulation.error.answered");
        objections.answer(objection, accepted, says.strip(), actor);
        audit.wrote(actor, "emulation.answer", "emulation.objection", objection, "accepted", "says");
    }

    /** All objections of a round, the oldest first. */
    @Transactional(readOnly = true)
    public List<Objection> objections(RoundId id, Actor reader) {
        seen(id, reader);
        return objections.of(id);
    }

    private Round seen(RoundId id, Actor reader) {
        var round = rounds.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, round.holder());
        return round;
    }

    private Taking taking(RoundId round, UnitId unit) {
        return rounds.units(round).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable Stage stage(Round round) {
        return switch (round.stands().step()) {
            case OPENED -> Stage.CLAIMED;
            case CLAIMED -> Stage.CHECKED;
            case CHECKED, PUBLISHED -> Stage.COUNCIL;
            case DECIDED -> null;
        };
    }
}
