package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;

/** Titles and forms of commendation. Everybody may read them: they are law. */
@Service
public class Forms {
    private static final int PERCENT = 100;

    private final FormRows rows;
    private final AwardGate gate;
    private final Audit audit;

    Forms(FormRows rows, AwardGate gate, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.audit = audit;
    }

    /** Those in force on the day, from the highest level. */
    @Transactional(readOnly = true)
    public List<Form> on(LocalDate day) {
        return rows.on(day);
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Form find(FormId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** All versions under a key, the newest first. */
    @Transactional(readOnly = true)
    public List<Form> versions(String key) {
        return rows.versions(key);
    }

    /** Whether the reader enters forms. */
    public boolean mayWrite(Actor reader) {
        return gate.mayWriteForms(reader);
    }

    /**
     * Enters a form or a new version of one; the version before ends with the day before.
     *
     * @throws Refused without a name, giver, basis or receiver, for a word of praise without collectives, for shares that are none, for a condition on a form that the book
     *     does not have, for a version that begins before the one that is there
     */
    @Transactional
    public FormId enter(NewForm form, Actor actor) {
        gate.demandForms(actor);
        if (form.name().isBlank() || form.giver().isBlank() || form.basis().isBlank())
            throw new Refused("emulation.award.error.form-words");
        if (!form.collectives() && !form.individuals()) throw new Refused("emulation.award.error.form-receiver");
        if (form.praise() != null && !form.collectives()) throw new Refused("emulation.award.error.form-praise");
        if (form.level() == UnitLevel.BRANCH || form.level() == UnitLevel.GROUP)
            throw new Refused("emulation.award.error.form-level");
        if (!isShare(form.rule().quorum()) || !isShare(form.rule().share()))
            throw new Refused("emulation.award.error.form-share");
        form.conditions().forEach(this::demandKnown);
        var from = requireNonNull(form.valid().from());
        if (rows.versions(form.key()).stream()
                .anyMatch(one -> !requireNonNull(one.valid().from()).isBefore(from)))
            throw new Refused("emulation.award.error.form-earlier");
        rows.endBefore(form.key(), from);
        var id = rows.add(form, actor);
        audit.wrote(actor, "emulation.enter-form", "emulation.award_form", id, "name", "valid", "share");
        return id;
    }

    private void demandKnown(Condition condition) {
        var years = switch (condition) {
            case Condition.HeldBefore held -> Math.min(held.times(), held.years());
            case Condition.YearsBetween between -> between.years();
            case Condition.Once once -> 1;
            case Condition.OneForOneAchievement one -> 1;
        };
        if (years < 1) throw new Refused("emulation.award.error.form-years");
        if (condition instanceof Condition.HeldBefore held
                && rows.versions(held.key()).isEmpty()) throw new Refused("emulation.award.error.form-unknown");
    }

    private static boolean isShare(int percent) {
        return percent >= 1 && percent <= PERCENT;
    }
}
