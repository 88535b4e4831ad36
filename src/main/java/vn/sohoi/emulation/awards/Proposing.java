package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Proposes awards, and enters those that papers of before the book tell of. What speaks against one is said before it is sent. */
@Service
public class Proposing {
    private final AwardRows rows;
    private final FormRows forms;
    private final Whom whom;
    private final Earlier earlier;
    private final AwardGate gate;
    private final Audit audit;

    Proposing(AwardRows rows, FormRows forms, Whom whom, Earlier earlier, AwardGate gate, Audit audit) {
        this.rows = rows;
        this.forms = forms;
        this.whom = whom;
        this.earlier = earlier;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Asks for what proposing for the unit asks for, or entering what was decided on paper.
     *
     * @param act writing for the one, approving for the other
     * @throws NotFound beyond the actor's reach
     */
    @Transactional(readOnly = true)
    public void demand(UnitId proposer, Act act, Actor actor) {
        gate.demand(actor, act, proposer);
    }

    /**
     * What speaks against the proposal as far as the book knows; the book may not know all.
     *
     * @throws NotFound for a unit or form that is not there, or beyond the actor's reach
     * @throws Refused as for {@link #propose}, for what no reason helps
     */
    @Transactional
    public List<Finding> findings(NewAward wish, Actor actor) {
        gate.demand(actor, Act.WRITE, wish.proposer());
        var form = form(wish);
        return earlier.against(wish, whom.receiver(wish), form);
    }

    /**
     * Sends a proposal: the council of the unit that proposes votes first, then each one above it, up to the one that decides.
     *
     * @param why it is made although something speaks against it; may be empty where nothing does
     * @throws Against with the findings when something does and nobody said why
     * @throws Refused without an achievement, for a form that was not in force on the day or is not for such a receiver
     * @throws NotFound as for {@link #findings}
     */
    @Transactional
    public AwardId propose(NewAward wish, String why, Actor actor) {
        gate.demand(actor, Act.WRITE, wish.proposer());
        var form = form(wish);
        var receiver = whom.receiver(wish);
        var council = whom.council(form, wish);
        if (wish.day().isAfter(gate.today())) throw new Refused("emulation.award.error.day-to-come");
        var against = earlier.against(wish, receiver, form);
        if (!against.isEmpty() && why.isBlank()) throw new Against(against);
        return gate.writing(actor, () -> {
            var id = rows.add(wish, receiver, council, actor);
            rows.add(id, receiver.unit(), Step.of(Step.Kind.PROPOSED, wish.day(), "", why), actor);
            audit.wrote(actor, "emulation.propose-award", "emulation.award", id, "name", "achievement", "span");
            return id;
        });
    }

    /**
     * Enters an award that was decided on paper, without the votes that the book does not know.
     *
     * @param decision its number, or what else says where it stands
     * @param day on which it was decided
     * @throws Refused without a decision or an achievement, for a day to come or on which the form was not in force
     */
    @Transactional
    public AwardId enterDecided(NewAward wish, String decision, LocalDate day, Actor actor) {
        var form = form(wish);
        var receiver = whom.receiver(wish);
        var council = whom.council(form, wish);
        gate.demand(actor, Act.APPROVE, council);
        if (decision.isBlank()) throw new Refused("emulation.award.error.decision");
        if (day.isAfter(gate.today())) throw new Refused("emulation.award.error.day-to-come");
        return gate.writing(actor, () -> {
            var id = rows.add(wish, receiver, council, actor);
            rows.add(id, receiver.unit(), Step.of(Step.Kind.DECIDED, day, decision, ""), actor);
            audit.wrote(actor, "emulation.enter-award", "emulation.award", id, "name", "decision", "day");
            return id;
        });
    }

    /** The form as it was on the day, fit for the receiver. */
    private Form form(NewAward wish) {
        var form = forms.find(wish.form()).orElseThrow(NotFound::new);
        if (!form.valid().holds(wish.day())) throw new Refused("emulation.award.error.form-not-in-force");
        if (!form.fits(wish.receiver().kind())) throw new Refused("emulation.award.error.form-not-for-it");
        if (wish.achievement().isBlank()) throw new Refused("emulation.award.error.achievement");
        if (requireNonNull(wish.span().from()).isAfter(wish.day())) throw new Refused("emulation.award.error.span");
        return form;
    }
}
