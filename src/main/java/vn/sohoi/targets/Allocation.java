package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Gives targets to the units beneath, level by level down to the branches; they accept or object. */
@Service
public class Allocation {
    private final ResolutionRows resolutions;
    private final AllotmentRows rows;
    private final AnswerRows answers;
    private final TargetGate gate;
    private final Units units;
    private final Audit audit;

    Allocation(
            ResolutionRows resolutions,
            AllotmentRows rows,
            AnswerRows answers,
            TargetGate gate,
            Units units,
            Audit audit) {
        this.resolutions = resolutions;
        this.rows = rows;
        this.answers = answers;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * The sheet of a giver: what it has, what each unit beneath has, what they said, and the gap.
     *
     * @throws NotFound for a unit beyond the reader's reach or without days in the target's period, and for a target that
     *     none above the reader's unit set
     * @throws Refused for a target whose shape is not given out
     */
    @Transactional(readOnly = true)
    public Sheet sheet(TargetId id, UnitId giver, Actor reader) {
        gate.demandRead(reader, giver);
        var target = target(id, reader);
        if (!target.shape().isAllocated()) throw new Refused("targets.not-given-out");
        return sheet(target, giver);
    }

    /**
     * Gives a target to all units directly beneath. What was given before stays readable as a version; a unit whose amounts
     * stay the same keeps its answer, every other is asked again.
     *
     * @throws NotFound for a giver that the actor does not act for
     */
    @Transactional
    public Allotted allot(NewAllotment wish, Actor actor) {
        gate.demandWrite(actor, wish.giver());
        var target = target(wish.target(), actor);
        if (!target.shape().isAllocated()) return new Allotted.NotGivenOut();
        int version = rows.lock(wish.target(), wish.giver());
        if (version != wish.seen()) return new Allotted.Overtaken(version);
        var sheet = sheet(target, wish.giver());
        if (!sheet.unknown().isEmpty()) return new Allotted.NotPossible(sheet.unknown());
        var amount = sheet.amount();
        if (amount == null) return new Allotted.NothingToGive();
        int parts = parts(wish, sheet);
        if (parts == 0) return new Allotted.NotItsUnits();
        var holding = sheet.holding();
        if (holding != null && holding.shares().equals(wish.shares())) return new Allotted.Unchanged();
        if (holding != null && wish.reason().isBlank()) return new Allotted.NeedsReason();
        var id = rows.give(wish, version + 1, sheet.day(), parts, actor);
        if (holding != null) answers.carryOver(holding.id(), id);
        audit.wroteBecause(actor, "targets.allot", "targets.target", wish.target(), wish.reason(), "shares");
        long given = wish.shares().values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
        return new Allotted.Done(id, version + 1, amount - given);
    }

    /**
     * The unit's word to what it was given.
     *
     * @param seen the giving that was read; an answer to one that no longer holds is not taken
     * @throws NotFound when the unit was given nothing, or the actor does not act for it
     */
    @Transactional
    public Answered answer(
            TargetId target, UnitId unit, AllotmentId seen, ShareAnswer.Kind kind, String reason, Actor actor) {
        gate.demandAnswer(actor, unit);
        var given = given(target, unit).orElseThrow(NotFound::new);
        if (!given.id().equals(seen)) return new Answered.Overtaken();
        if (kind == ShareAnswer.Kind.OBJECTED && reason.isBlank()) return new Answered.NeedsReason();
        answers.record(seen, unit, kind, reason, actor);
        audit.wroteBecause(actor, "targets.answer", "targets.target", target, reason, "answer");
        return new Answered.Done();
    }

    /** All units of a giving accept at once, as when it was agreed on in their common meeting. */
    @Transactional
    public void acceptAll(AllotmentId given, Collection<UnitId> all, Actor actor) {
        all.forEach(unit -> gate.demandAnswer(actor, unit));
        answers.acceptAll(given, all, actor);
        audit.wrote(actor, "targets.answer", "targets.allotment", given, "answer");
    }

    /**
     * What a unit was given last and what it said to it; empty for the owner and for a unit that has its amount through a
     * reorganisation alone.
     */
    @Transactional(readOnly = true)
    public Optional<GivenShare> shareOf(TargetId target, UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        return given(target, unit)
                .map(given -> new GivenShare(given, unit, answers.of(given.id()).get(unit)));
    }

    /** All versions of what a unit gave, the newest first: who, when, why. */
    @Transactional(readOnly = true)
    public List<Allotment> versions(TargetId target, UnitId giver, Actor reader) {
        gate.demandRead(reader, giver);
        return rows.versions(target, giver);
    }

    /** Targets of which the reader's own unit was given an amount that it has not answered; none where she may not answer. */
    @Transactional(readOnly = true)
    public List<TargetId> toAnswer(Actor reader) {
        var own = reader.unit();
        return own == null || !gate.mayAnswer(reader, own) ? List.of() : answers.waitingFor(own, gate.today());
    }

    /** How many units object to what the reader's own unit gave them. */
    @Transactional(readOnly = true)
    public long objections(Actor reader) {
        var own = reader.unit();
        return own == null || !gate.mayWrite(reader, own) ? 0 : answers.objectionsTo(own, gate.today());
    }

    /** Whether the actor gives targets for the unit. */
    public boolean mayGive(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    /** Whether the actor answers for the unit. */
    public boolean mayAnswer(UnitId unit, Actor actor) {
        return gate.mayAnswer(actor, unit);
    }

    private Sheet sheet(Target target, UnitId giver) {
        var day = dayFor(target, giver);
        var ever = rows.of(List.of(target.id())).getOrDefault(target.id(), List.of());
        var followed = new Followed(target.owner(), target.whole(), ever, units, day);
        var tree = units.treeOn(day);
        var holding = Followed.holdingOn(day, ever).stream()
                .filter(one -> one.giver().equals(giver))
                .findFirst()
                .orElse(null);
        Map<UnitId, ShareAnswer> said = holding == null ? Map.of() : answers.of(holding.id());
        var lines = tree.children(giver).stream()
                .filter(unit -> unit.level() != UnitLevel.GROUP)
                .map(unit -> new Sheet.Row(unit, amounts(unit, holding, followed), said.get(unit.id())))
                .toList();
        return switch (followed.of(giver)) {
            case Followed.Amount.Known known ->
                new Sheet(target, tree.unit(giver), day, known.amount(), List.of(), holding, lines);
            case Followed.Amount.NotPossible cut ->
                new Sheet(target, tree.unit(giver), day, null, cut.units(), holding, lines);
            case Followed.Amount.None none -> new Sheet(target, tree.unit(giver), day, null, List.of(), holding, lines);
        };
    }

    /** As they were given; what came or went with its people since then is parted anew. */
    private static List<Long> amounts(Unit unit, @Nullable Allotment holding, Followed followed) {
        int parts = holding == null ? 1 : holding.parts();
        long has = followed.of(unit.id()) instanceof Followed.Amount.Known known ? known.amount() : 0;
        var listed = holding == null ? null : holding.shares().get(unit.id());
        return listed != null && holding != null && holding.of(unit.id()) == has ? listed : Split.equally(has, parts);
    }

    /** Today, or the nearest of the target's days on which the giver is there. */
    private LocalDate dayFor(Target target, UnitId giver) {
        var day = target.within(gate.today());
        if (units.find(giver, day).isPresent()) return day;
        return units.historyOf(giver).stream()
                .filter(state -> state.valid().meets(target.days()))
                .map(state -> state.valid().until())
                .filter(java.util.Objects::nonNull)
                .map(until -> target.within(until.minusDays(1)))
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow(NotFound::new);
    }

    /** How many parts each unit was given, 0 when it is not exactly the giver's units or not the same for all. */
    private static int parts(NewAllotment wish, Sheet sheet) {
        var its = sheet.rows().stream().map(row -> row.unit().id()).collect(Collectors.toSet());
        var sizes = wish.shares().values().stream().map(List::size).distinct().toList();
        boolean sound = wish.shares().values().stream().flatMap(List::stream).allMatch(amount -> amount >= 0);
        return sound && wish.shares().keySet().equals(its) && sizes.size() == 1 ? sizes.getFirst() : 0;
    }

    private Optional<Allotment> given(TargetId target, UnitId unit) {
        return rows.of(List.of(target)).getOrDefault(target, List.of()).stream()
                .filter(one -> one.replaced() == null && one.shares().containsKey(unit))
                .max(java.util.Comparator.comparing(Allotment::recorded));
    }

    private Target target(TargetId id, Actor reader) {
        var target = resolutions.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, target.owner());
        return target;
    }
}
