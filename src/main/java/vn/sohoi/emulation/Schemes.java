package vn.sohoi.emulation;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Schemes of emulation: written, issued, and from then on unchanged; what changes is a new version. */
@Service
public class Schemes {
    private final SchemeRows rows;
    private final SchemeParts parts;
    private final EmulationGate gate;
    private final Figures figures;
    private final Units units;
    private final Audit audit;

    Schemes(SchemeRows rows, SchemeParts parts, EmulationGate gate, Figures figures, Units units, Audit audit) {
        this.rows = rows;
        this.parts = parts;
        this.gate = gate;
        this.figures = figures;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Enters a scheme, or a new version of one, with all its parts. It binds nobody until it is issued.
     *
     * @throws NotFound for an owner whom the actor cannot see
     * @throws Refused without a basis, for a level that is not beneath the owner's, for a part that contradicts itself
     */
    @Transactional
    public SchemeId enter(NewScheme scheme, Actor actor) {
        gate.demandHold(actor, scheme.owner());
        if (!scheme.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new Refused("emulation.error.code");
        if (scheme.name().isBlank()) throw new Refused("emulation.error.name");
        if (scheme.basis().isBlank()) throw new Refused("emulation.error.basis");
        var owner = units.historyOf(scheme.owner());
        if (owner.isEmpty() || scheme.level().compareTo(owner.getLast().level()) <= 0)
            throw new Refused("emulation.error.level");
        var id = rows.enter(scheme, actor);
        scheme.groups().forEach(group -> parts.add(id, group));
        scheme.grades().forEach(grade -> put(id, scheme.level(), grade));
        scheme.criteria().forEach(one -> put(id, one));
        audit.wrote(actor, "emulation.enter-scheme", "emulation.scheme", id);
        return id;
    }

    /** Writes one more group into a scheme that is not issued. */
    @Transactional
    public void add(SchemeId id, Scheme.Group group, Actor actor) {
        var scheme = written(id, actor);
        if (group.name().isBlank()) throw new Refused("emulation.error.name");
        parts.add(id, new Scheme.Group(scheme.groups().size() + 1, group.name().strip(), group.most()));
        audit.wrote(actor, "emulation.add-group", "emulation.scheme", id, "name", "most");
    }

    /**
     * Writes one more grade, worse than those that stand, into a scheme that is not issued.
     *
     * @throws Refused for a grade that is to be counted where the Union's list counts none of the level
     */
    @Transactional
    public void add(SchemeId id, NewScheme.NewGrade grade, Actor actor) {
        var scheme = written(id, actor);
        if (grade.name().isBlank()) throw new Refused("emulation.error.name");
        put(id, scheme.level(), grade);
        audit.wrote(actor, "emulation.add-grade", "emulation.scheme", id, "name", "least", "counts_as");
    }

    /**
     * Writes one more criterion into a scheme that is not issued.
     *
     * @throws Refused for an indicator that the book does not have, or a rule that does not fit the effect
     */
    @Transactional
    public void add(SchemeId id, NewScheme.NewCriterion one, Actor actor) {
        written(id, actor);
        if (one.name().isBlank()) throw new Refused("emulation.error.name");
        put(id, one);
        audit.wrote(actor, "emulation.add-criterion", "emulation.scheme", id, "name", "rule");
    }

    /** Takes a criterion out of a scheme that is not issued; one that is not in it is out already. */
    @Transactional
    public void remove(SchemeId id, CriterionId criterion, Actor actor) {
        written(id, actor);
        parts.remove(id, criterion);
        audit.wrote(actor, "emulation.remove-criterion", "emulation.scheme", id, "name");
    }

    /**
     * Issues it: from now on nothing in it changes.
     *
     * @throws Refused without criteria or grades, or where another version holds on one of its days
     */
    @Transactional
    public void issue(SchemeId id, Actor actor) {
        var scheme = find(id, actor);
        gate.demandDecide(actor, scheme.owner());
        if (scheme.issued() != null) throw new Refused("emulation.error.issued");
        if (scheme.criteria().isEmpty() || scheme.grades().isEmpty()) throw new Refused("emulation.error.empty");
        try {
            rows.issue(id, actor);
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refused("emulation.error.other-version");
        }
        audit.wrote(actor, "emulation.issue-scheme", "emulation.scheme", id);
    }

    /** Begins the next version of a scheme with all that stands in it, for other days. */
    @Transactional
    public SchemeId again(SchemeId id, DateSpan valid, String basis, Actor actor) {
        var old = find(id, actor);
        return enter(
                new NewScheme(
                        old.owner(),
                        old.code(),
                        old.name(),
                        old.level(),
                        valid,
                        basis,
                        old.bonusMost(),
                        old.checks(),
                        old.groups(),
                        old.grades().stream()
                                .map(one -> new NewScheme.NewGrade(
                                        one.name(), one.least(), one.groupLeast(), one.shareMost(), one.countsAs()))
                                .toList(),
                        old.criteria().stream()
                                .map(one -> new NewScheme.NewCriterion(
                                        one.group(),
                                        one.name(),
                                        one.effect(),
                                        one.indicator(),
                                        one.rule(),
                                        one.most(),
                                        one.grade()))
                                .toList()),
                actor);
    }

    /**
     * One scheme.
     *
     * @throws NotFound when there is none, or none that the reader may see
     */
    @Transactional(readOnly = true)
    public Scheme find(SchemeId id, Actor reader) {
        var scheme = rows.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, scheme.owner());
        return scheme;
    }

    /** The schemes of a unit and of all above it, the newest first; those not issued only of the reader's own unit. */
    @Transactional(readOnly = true)
    public List<Scheme> of(UnitId unit, Actor reader) {
        gate.demandSight(reader, unit);
        return rows.of(List.copyOf(gate.above(unit))).stream()
                .filter(one -> one.issued() != null || gate.mayHold(reader, one.owner()))
                .toList();
    }

    /**
     * A scheme that the actor may write a next version of, or add to while it is not issued.
     *
     * @throws NotFound when there is none, or none that the actor may see
     * @throws NotItsOwn for a scheme of another unit
     */
    @Transactional(readOnly = true)
    public Scheme demandWrite(SchemeId id, Actor actor) {
        var scheme = find(id, actor);
        gate.demandHold(actor, scheme.owner());
        return scheme;
    }

    /** Whether the reader may write and, with the right to decide, issue schemes of the unit. */
    public boolean mayWrite(UnitId owner, Actor reader) {
        return gate.mayHold(reader, owner);
    }

    /** Whether the reader may issue schemes of the unit. */
    public boolean mayIssue(UnitId owner, Actor reader) {
        return gate.mayDecide(reader, owner);
    }

    private Scheme written(SchemeId id, Actor actor) {
        var scheme = demandWrite(id, actor);
        if (scheme.issued() != null) throw new Refused("emulation.error.issued");
        return scheme;
    }

    private void put(SchemeId id, UnitLevel level, NewScheme.NewGrade grade) {
        if (grade.countsAs() != null && level.compareTo(UnitLevel.COMMUNE) < 0)
            throw new Refused("emulation.error.counts-as", grade.name());
        parts.add(id, grade);
    }

    private void put(SchemeId id, NewScheme.NewCriterion one) {
        if (one.indicator() != null) figures.indicator(one.indicator());
        try {
            parts.add(id, one);
        } catch (DataIntegrityViolationException contradiction) {
            throw new Refused("emulation.error.rule", one.name());
        }
    }
}
