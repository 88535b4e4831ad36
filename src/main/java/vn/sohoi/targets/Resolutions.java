package vn.sohoi.targets;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Resolutions of terms and years, and what they want. */
@Service
public class Resolutions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ResolutionRows rows;
    private final TargetGate gate;
    private final Figures figures;
    private final Units units;
    private final Audit audit;

    Resolutions(ResolutionRows rows, TargetGate gate, Figures figures, Units units, Audit audit) {
        this.rows = rows;
        this.gate = gate;
        this.figures = figures;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Enters a resolution of the actor's unit.
     *
     * @throws Refused without a title
     */
    @Transactional
    public ResolutionId issue(NewResolution paper, Actor actor) {
        gate.demandWrite(actor, paper.unit());
        if (paper.title().isBlank()) throw new Refused("targets.error.title");
        var id = rows.enter(paper, actor);
        audit.wrote(actor, "targets.issue", "targets.resolution", id);
        return id;
    }

    /**
     * Sets a target behind those that the resolution has.
     *
     * @throws Refused when its days do not lie within the resolution's, or figure, amount or level do not fit its shape
     */
    @Transactional
    public TargetId set(NewTarget target, Actor actor) {
        var resolution = rows.find(target.resolution()).orElseThrow(NotFound::new);
        gate.demandWrite(actor, resolution.paper().unit());
        check(target, resolution.paper());
        var id = rows.set(target, actor);
        audit.wrote(actor, "targets.set", "targets.target", id);
        return id;
    }

    /**
     * Wants another amount, as an amended resolution does. What was given out stays; the gap shows.
     *
     * @throws Refused without a reason, or for an amount that does not fit
     */
    @Transactional
    public void amend(TargetId id, BigDecimal wanted, String reason, Actor actor) {
        var target = rows.find(id).orElseThrow(NotFound::new);
        gate.demandWrite(actor, target.owner());
        if (reason.isBlank()) throw new Refused("targets.error.why");
        checkAmount(target.shape(), wanted);
        rows.want(id, wanted, reason, actor);
        audit.wroteBecause(actor, "targets.amend", "targets.target", id, reason, "wanted");
    }

    /**
     * One resolution.
     *
     * @throws NotFound when there is none, or its issuer is neither within the reader's reach nor above her unit
     */
    @Transactional(readOnly = true)
    public Resolution find(ResolutionId id, Actor reader) {
        var resolution = rows.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, resolution.paper().unit());
        return resolution;
    }

    /** The targets of a resolution, in its order. */
    @Transactional(readOnly = true)
    public List<Target> targets(ResolutionId id, Actor reader) {
        find(id, reader);
        return rows.of(id);
    }

    /**
     * One target.
     *
     * @throws NotFound when there is none, or its owner is neither within the reader's reach nor above her unit
     */
    @Transactional(readOnly = true)
    public Target target(TargetId id, Actor reader) {
        var target = rows.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, target.owner());
        return target;
    }

    /**
     * Lets only those pass who enter resolutions and targets for the unit.
     *
     * @throws NotFound for a unit beyond the actor's reach
     */
    public void demandWrite(UnitId owner, Actor actor) {
        gate.demandWrite(actor, owner);
    }

    /** The resolutions of a unit, the newest first. */
    @Transactional(readOnly = true)
    public List<Resolution> of(UnitId unit, Actor reader) {
        gate.demandSight(reader, unit);
        return rows.of(List.of(unit));
    }

    /** Whether the actor enters resolutions and targets for the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    /** Whether the unit lies within the reader's reach. */
    public boolean reaches(UnitId unit, Actor reader) {
        return gate.reaches(reader, unit);
    }

    private void check(NewTarget target, NewResolution paper) {
        if (target.name().isBlank()) throw new Refused("targets.error.name");
        var from = paper.valid().from();
        var until = paper.valid().until();
        if (from == null || until == null) throw new IllegalStateException("a resolution has both ends");
        if (target.period().from().isBefore(from) || target.period().until().isAfter(until))
            throw new Refused("targets.error.period-outside");
        checkAmount(target.shape(), target.wanted());
        if (!fits(target)) throw new Refused("targets.error.indicator");
        var level = target.level();
        if (target.shape().isByLevel() && level == null) throw new Refused("targets.error.level");
        if (level != null && !units.historyOf(paper.unit()).getLast().level().above(level))
            throw new Refused("targets.error.level");
    }

    private static void checkAmount(Shape shape, BigDecimal wanted) {
        boolean whole = wanted.stripTrailingZeros().scale() <= 0;
        if (wanted.signum() <= 0 || !shape.isPercent() && !whole) throw new Refused("targets.error.wanted");
        if (shape.isPercent() && wanted.compareTo(HUNDRED) > 0) throw new Refused("targets.error.percent");
    }

    private boolean fits(NewTarget target) {
        var code = target.indicator();
        if (code == null) return target.shape() == Shape.YES_NO;
        var evidence = figures.indicator(code);
        return switch (target.shape()) {
            case YES_NO -> false;
            case SHARE_OF_UNITS -> evidence instanceof Evidence.UnitsAbove;
            case SHARE_OF_PEOPLE -> evidence instanceof Evidence.Ratio;
            default -> !(evidence instanceof Evidence.Ratio) && !(evidence instanceof Evidence.UnitsAbove);
        };
    }
}
