package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.emulation.awards.VoteRule.Outcome;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.spi.Occasions;

/** What happens with a proposal: councils vote upwards, the decision is written down, handed over, and perhaps annulled. */
@Service
public class Deciding {
    private final AwardRows rows;
    private final AwardLists lists;
    private final FormRows forms;
    private final AwardGate gate;
    private final Occasions occasions;
    private final Audit audit;

    Deciding(AwardRows rows, AwardLists lists, FormRows forms, AwardGate gate, Occasions occasions, Audit audit) {
        this.rows = rows;
        this.lists = lists;
        this.forms = forms;
        this.gate = gate;
        this.occasions = occasions;
        this.audit = audit;
    }

    /**
     * Writes down how the council voted whose turn it is; the form's rule says what it comes to.
     *
     * @throws NotFound for an award, or a council, beyond the actor's reach
     * @throws Refused when no council has to vote, for counts that cannot be, for a day before the last step or to come
     */
    @Transactional
    public Outcome vote(AwardId id, Vote vote, LocalDate day, Actor actor) {
        var award = found(id, actor);
        if (award.state() != Award.State.WAITS_FOR_VOTE) throw new Refused("emulation.award.error.no-vote");
        var at = turn(award, actor);
        gate.demand(actor, Act.WRITE, at);
        if (!vote.isPossible()) throw new Refused("emulation.award.error.vote");
        var outcome = forms.find(award.form()).orElseThrow(NotFound::new).rule().of(vote);
        add(award, new Step(Step.Kind.VOTED, day, at, vote, outcome, "", "", "", null), actor);
        audit.wrote(actor, "emulation.vote-award", "emulation.award", id, "council", "present", "yes");
        return outcome;
    }

    /**
     * Writes down the decision, once the last council passed it.
     *
     * @param decision its number
     * @throws Refused before that, without a number, for a day before the vote or to come
     */
    @Transactional
    public void decide(AwardId id, String decision, LocalDate day, Actor actor) {
        var award = found(id, actor);
        gate.demand(actor, Act.APPROVE, award.council());
        if (award.state() != Award.State.WAITS_FOR_DECISION) throw new Refused("emulation.award.error.not-passed");
        if (decision.isBlank()) throw new Refused("emulation.award.error.decision");
        add(award, Step.of(Step.Kind.DECIDED, day, decision, ""), actor);
        audit.wrote(actor, "emulation.decide-award", "emulation.award", id, "decision", "day");
    }

    /**
     * Writes down that it was handed over.
     *
     * @param where in which room or house, or to whom; of a conference that the book has see {@link #handOverAt}
     * @throws Refused when it was not decided or is handed over already
     */
    @Transactional
    public void handOver(AwardId id, String where, LocalDate day, Actor actor) {
        handOver(id, Step.of(Step.Kind.HANDED, day, "", where), actor);
    }

    /**
     * Writes down that it was handed over at a conference of the book. Its title stays as words for who is not shown it.
     *
     * @throws NotFound for a conference that the actor is not shown
     * @throws Refused as {@link #handOver}, and for a day that the conference hasn't
     */
    @Transactional
    public void handOverAt(AwardId id, UUID conference, LocalDate day, Actor actor) {
        var at = occasions.find(conference, actor).orElseThrow(NotFound::new);
        if (!at.days().holds(day)) throw new Refused("emulation.award.error.occasion-day");
        var step = new Step(Step.Kind.HANDED, day, null, null, null, "", at.title(), "", at.id());
        handOver(id, step, actor);
    }

    private void handOver(AwardId id, Step step, Actor actor) {
        var award = found(id, actor);
        gate.demand(actor, Act.WRITE, award.proposer());
        if (award.state() != Award.State.DECIDED) throw new Refused("emulation.award.error.not-to-hand");
        add(award, step, actor);
        audit.wrote(actor, "emulation.hand-award", "emulation.award", id, "day");
    }

    /**
     * Annuls what was decided (false declaration, forged file, wrong procedure, what came to light later: Law 06/2022/QH15).
     * It stays to be read, and is counted no more.
     *
     * @throws Refused without a reason, or when it was not given
     */
    @Transactional
    public void annul(AwardId id, String reason, LocalDate day, Actor actor) {
        var award = found(id, actor);
        gate.demand(actor, Act.APPROVE, award.council());
        if (!award.state().isGiven()) throw new Refused("emulation.award.error.not-given");
        if (reason.isBlank()) throw new Refused("emulation.award.error.reason");
        add(award, Step.of(Step.Kind.ANNULLED, day, "", reason), actor);
        // the reason may tell of her: it stands in the row, under its wall, and not in the log
        audit.wrote(actor, "emulation.annul-award", "emulation.award", id, "day", "reason");
    }

    /**
     * Takes a proposal back before it is decided.
     *
     * @throws Refused without a reason, or when nothing is open any more
     */
    @Transactional
    public void withdraw(AwardId id, String reason, LocalDate day, Actor actor) {
        var award = found(id, actor);
        gate.demand(actor, Act.WRITE, award.proposer());
        if (!award.state().isOpen()) throw new Refused("emulation.award.error.not-open");
        if (reason.isBlank()) throw new Refused("emulation.award.error.reason");
        add(award, Step.of(Step.Kind.WITHDRAWN, day, "", reason), actor);
        audit.wrote(actor, "emulation.withdraw-award", "emulation.award", id, "day", "reason");
    }

    private Award found(AwardId id, Actor actor) {
        return gate.writing(actor, () -> rows.find(id)).orElseThrow(NotFound::new);
    }

    private UnitId turn(Award award, Actor actor) {
        return gate.writing(actor, () -> lists.turn(award.id(), gate.today())).orElseThrow(NotFound::new);
    }

    private void add(Award award, Step step, Actor actor) {
        if (step.day().isAfter(gate.today())) throw new Refused("emulation.award.error.day-to-come");
        try {
            gate.writing(actor, () -> {
                rows.add(award.id(), award.receiver().unit(), step, actor);
                return true;
            });
        } catch (DataIntegrityViolationException broken) {
            throw new Refused(
                    isOutOfTime(broken) ? "emulation.award.error.day-before" : "emulation.award.error.done-meanwhile");
        }
    }

    private static boolean isOutOfTime(DataIntegrityViolationException broken) {
        return broken.getMostSpecificCause() instanceof PSQLException told
                && told.getServerErrorMessage() instanceof org.postgresql.util.ServerErrorMessage said
                && "award_step_in_time".equals(said.getConstraint());
    }
}
