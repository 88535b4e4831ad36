package vn.sohoi.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/**
 * What is wanted of a unit and how far it has come. A target follows the records: asked of a unit of today, it is what came
 * to the unit with the people whom the target was meant for.
 */
@Service
public class Targets {
    private final ResolutionRows resolutions;
    private final AllotmentRows allotments;
    private final Proofs proofs;
    private final Counting counting;
    private final TargetGate gate;
    private final Units units;

    Targets(
            ResolutionRows resolutions,
            AllotmentRows allotments,
            Proofs proofs,
            Counting counting,
            TargetGate gate,
            Units units) {
        this.resolutions = resolutions;
        this.allotments = allotments;
        this.proofs = proofs;
        this.counting = counting;
        this.gate = gate;
        this.units = units;
    }

    /** Proofs and the log of what was proved. */
    @org.springframework.stereotype.Component
    record Proofs(ProofRows rows, Audit audit) {}

    /**
     * All targets that hold for a unit on a day: those of its own and those that reach it from above.
     *
     * @throws NotFound for a unit beyond the reader's reach
     * @throws Refused for a unit that is not of the day
     */
    @Transactional(readOnly = true)
    public List<Progress> of(UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        var tree = treeWith(unit, day);
        var itself = tree.unit(unit);
        var found = resolutions.of(new Forebears(units).of(unit, day), day);
        var ever = allotments.of(found.stream().map(Target::id).toList());
        var all = new ArrayList<Progress>();
        for (var target : found) {
            var givings = ever.getOrDefault(target.id(), List.of());
            all.addAll(progress(new Counting.Asked(target, day, unit, List.of(itself), reader), givings, tree));
        }
        return all;
    }

    /**
     * One target of a unit.
     *
     * @throws NotFound for a unit beyond the reader's reach, and where the target is not the unit's
     * @throws Refused for a unit that is not of the day
     */
    @Transactional(readOnly = true)
    public Progress progress(TargetId id, UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        var target = resolutions.find(id).orElseThrow(NotFound::new);
        if (!new Forebears(units).of(unit, day).contains(target.owner()) && !ownedBeneath(target, unit, day))
            throw new NotFound();
        var tree = treeWith(unit, day);
        var asked = new Counting.Asked(target, day, unit, List.of(tree.unit(unit)), reader);
        return progress(asked, ever(id), tree).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The same of the units directly beneath, in the tree's order; those that the target is not meant for are left out. */
    @Transactional(readOnly = true)
    public List<Progress> beneath(TargetId id, UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        var target = resolutions.find(id).orElseThrow(NotFound::new);
        var tree = units.treeOn(day);
        var children = tree.children(unit).stream()
                .filter(one -> one.level() != UnitLevel.GROUP)
                .toList();
        if (children.isEmpty()) return List.of();
        return progress(new Counting.Asked(target, day, unit, children, reader), ever(id), tree);
    }

    /**
     * Says that a target without a figure is done.
     *
     * @throws NotFound for a target that none above the actor's unit set
     * @throws Refused without a proof, or for a day to come
     */
    @Transactional
    public void prove(TargetId id, UnitId unit, LocalDate day, String proof, Actor actor) {
        gate.demandWrite(actor, unit);
        var target = resolutions.find(id).orElseThrow(NotFound::new);
        gate.demandSight(actor, target.owner());
        var level = target.level();
        boolean its = level == null
                ? unit.equals(target.owner())
                : units.historyOf(unit).getLast().level() == level;
        if (target.shape() != Shape.YES_NO || !its) throw new NotFound();
        if (proof.isBlank()) throw new Refused("targets.error.proof");
        if (day.isAfter(gate.today())) throw new Refused("targets.error.day-ahead");
        proofs.rows().record(id, unit, day, proof, actor);
        proofs.audit().wrote(actor, "targets.prove", "targets.target", id, "proof");
    }

    /** The proof that holds for a unit on a day. */
    @Transactional(readOnly = true)
    public Optional<Proof> proof(TargetId id, UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        return Optional.ofNullable(proofs.rows().on(id, List.of(unit), day).get(unit));
    }

    /** The target's figure in the stretch of the same length before it: what a unit compares with when it is given an amount. */
    @Transactional(readOnly = true)
    public Optional<Then> before(Target target, UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        return counting.before(target, unit, gate.today(), reader);
    }

    /** A figure of another time and its question. */
    public record Then(@Nullable BigDecimal value, Question question) {}

    private UnitTree treeWith(UnitId unit, LocalDate day) {
        var tree = units.treeOn(day);
        if (tree.find(unit) == null)
            throw new Refused(
                    "targets.not-of-day", units.historyOf(unit).getLast().name(), Ink.day(day));
        return tree;
    }

    private List<Allotment> ever(TargetId id) {
        return allotments.of(List.of(id)).getOrDefault(id, List.of());
    }

    /** A target of a unit that is no more has gone to where its people are, and so to all above them. */
    private boolean ownedBeneath(Target target, UnitId unit, LocalDate day) {
        var tree = units.treeOn(day);
        return new Whereabouts(units, tree)
                .of(target.owner()).stream()
                        .anyMatch(part -> tree.path(part.unit()).stream()
                                .anyMatch(one -> one.id().equals(unit)));
    }

    private List<Progress> progress(Counting.Asked asked, List<Allotment> ever, UnitTree tree) {
        var target = asked.target();
        var followed = target.shape().isAllocated()
                ? new Followed(target.owner(), target.whole(), ever, units, asked.day())
                : null;
        var wanted = new LinkedHashMap<Unit, Followed.Amount>();
        for (var unit : asked.all()) {
            var amount = followed == null ? fixed(target, unit, tree) : followed.of(unit.id());
            if (!(amount instanceof Followed.Amount.None)) wanted.put(unit, amount);
        }
        if (wanted.isEmpty()) return List.of();
        var reached = counting.reached(asked, tree);
        boolean fromNought = counting.isCountedFromNought(target);
        var base = fromNought ? Map.<UnitId, BigDecimal>of() : counting.base(asked, tree);
        var all = new ArrayList<Progress>();
        wanted.forEach((unit, amount) -> {
            var parts = parts(ever, unit.id(), asked.day());
            var from = fromNought ? BigDecimal.ZERO : base.get(unit.id());
            all.add(one(asked, unit, amount, new Counted(reached.get(unit.id()), parts, from)));
        });
        return all;
    }

    /** What was reached, what was given by parts, and where the figure stood before the first day; null where nobody knows. */
    private record Counted(
            @Nullable BigDecimal reached,
            List<Long> parts,
            @Nullable BigDecimal base) {}

    private Progress one(Counting.Asked asked, Unit unit, Followed.Amount amount, Counted counted) {
        var target = asked.target();
        var given = given(target, unit, amount);
        // a share whose beginning nobody knows is due at once
        var base = counted.base() == null ? given : counted.base();
        var pace = given == null || base == null ? null : new Pace(target.period(), counted.parts(), base);
        return new Progress(
                target,
                unit,
                asked.day(),
                given,
                amount instanceof Followed.Amount.NotPossible not ? not.units() : List.of(),
                counted.reached(),
                counting.measure(target, unit),
                given == null || pace == null ? null : pace.amount(given, asked.day()),
                given == null || pace == null ? Standing.UNKNOWN : standing(asked, given, counted.reached(), pace),
                counting.question(target, unit, asked.day()));
    }

    /** What is done or not done is due on the last day and not before. */
    private static Standing standing(Counting.Asked asked, BigDecimal given, @Nullable BigDecimal reached, Pace pace) {
        var target = asked.target();
        var found = pace.standing(target.direction(), given, reached, asked.day());
        boolean running = asked.day().isBefore(target.period().lastDay());
        return target.shape() == Shape.YES_NO && found == Standing.BEHIND && running ? Standing.ON_PACE : found;
    }

    private static @Nullable BigDecimal given(Target target, Unit unit, Followed.Amount amount) {
        if (!(amount instanceof Followed.Amount.Known known)) return null;
        if (target.shape().isPercent()) return target.wanted();
        if (target.shape() == Shape.AT_LEAST_PER_UNIT && unit.level() == target.level()) return target.wanted();
        if (target.shape() == Shape.NUMBER_PER_UNIT)
            return target.wanted().multiply(BigDecimal.valueOf(known.amount()));
        return BigDecimal.valueOf(known.amount());
    }

    /** Of a shape that is not given out: how many units it speaks of at or beneath the unit. */
    private static Followed.Amount fixed(Target target, Unit unit, UnitTree tree) {
        var level = target.level();
        if (target.shape() == Shape.SHARE_OF_PEOPLE) return new Followed.Amount.Known(1);
        if (level == null)
            return unit.id().equals(target.owner()) ? new Followed.Amount.Known(1) : new Followed.Amount.None();
        int count = Counting.ofLevel(tree, unit.id(), level).size();
        return count == 0 ? new Followed.Amount.None() : new Followed.Amount.Known(count);
    }

    private static List<Long> parts(List<Allotment> ever, UnitId unit, LocalDate day) {
        return Followed.holdingOn(day, ever).stream()
                .filter(one -> one.shares().containsKey(unit))
                .reduce((first, last) -> last)
                .map(one -> one.shares().getOrDefault(unit, List.of()))
                .orElse(List.of());
    }
}
