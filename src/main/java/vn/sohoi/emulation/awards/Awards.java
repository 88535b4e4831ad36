package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Reads awards: of a unit and all beneath, what waits for it, one with its steps, and what a receiver was given before. */
@Service
public class Awards {
    private final AwardRows rows;
    private final AwardLists lists;
    private final Earlier earlier;
    private final Units units;
    private final AwardGate gate;
    private final Audit audit;

    Awards(AwardRows rows, AwardLists lists, Earlier earlier, Units units, AwardGate gate, Audit audit) {
        this.rows = rows;
        this.lists = lists;
        this.earlier = earlier;
        this.units = units;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * Awards of the unit and all that stood beneath it on the day of the decision, or of the last step where there is none; the
     * newest first. Whoever sees nobody by name is shown individuals without a name.
     *
     * @param days half-open, with both ends
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public List<Line> under(UnitId unit, DateSpan days, Actor reader) {
        gate.demandRead(reader, unit);
        return shown(gate.reading(reader, () -> stood(unit, days)), unit, reader);
    }

    /** Between two days of change the tree only grows, so its last day serves for all; the newest first. */
    private List<Line> stood(UnitId unit, DateSpan days) {
        var first = requireNonNull(days.from());
        var end = requireNonNull(days.until());
        var found = new ArrayList<Line>();
        for (var change : units.daysOfChange(first, end).reversed()) {
            found.addAll(piece(unit, DateSpan.between(change, end)));
            end = change;
        }
        found.addAll(piece(unit, DateSpan.between(first, end)));
        return found;
    }

    private List<Line> piece(UnitId unit, DateSpan days) {
        var tree = units.treeOn(requireNonNull(days.until()).minusDays(1));
        return lists.of(tree.unitsUnder(unit), days);
    }

    /** What waits for a vote or a decision of the very unit, the oldest first. */
    @Transactional
    public List<Line> waitingAt(UnitId unit, Actor reader) {
        gate.demandRead(reader, unit);
        return shown(gate.reading(reader, () -> lists.waitingAt(unit, gate.today())), unit, reader);
    }

    /** How many wait for the very unit; none for who could do nothing about them. */
    @Transactional(readOnly = true)
    public long countWaitingAt(UnitId unit, Actor reader) {
        if (!gate.may(reader, Act.WRITE, unit)) return 0;
        return gate.reading(reader, () -> lists.countWaitingAt(unit, gate.today()));
    }

    /**
     * One award.
     *
     * @throws NotFound beyond the reader's reach; an individual's also for who sees nobody by name
     */
    @Transactional
    public Award find(AwardId id, Actor reader) {
        var award = gate.reading(reader, () -> rows.find(id)).orElseThrow(NotFound::new);
        var unit = award.receiver().unit();
        gate.demandRead(reader, unit);
        if (award.receiver().isIndividual()) {
            if (!reader.isMachine() && !gate.seesNames(reader)) throw new NotFound();
            audit.read(reader, Reading.of("emulation.read-award", "emulation.award", id, unit, "name", "achievement"));
        }
        return award;
    }

    /** The unit whose turn it is, while the award is open. */
    @Transactional(readOnly = true)
    public Optional<UnitId> turn(AwardId id, Actor reader) {
        return gate.reading(reader, () -> lists.turn(id, gate.today()));
    }

    /** What the receiver was given before, itself or as the units that it came from, without this one; the newest first. */
    @Transactional
    public List<Line> before(Award award, Actor reader) {
        find(award.id(), reader);
        return earlier.of(award.receiver(), gate.today()).stream()
                .filter(one -> !one.id().equals(award.id()) && one.state().isGiven())
                .toList();
    }

    /** Decided since the day for the unit or one beneath it, and not handed over yet, as {@link #under}; nothing for who reads none. */
    @Transactional
    public List<Line> toBeHanded(UnitId unit, LocalDate since, Actor reader) {
        if (!gate.mayRead(reader) || !gate.reaches(reader, unit)) return List.of();
        var days = DateSpan.between(since, gate.today().plusDays(1));
        var waiting = gate.reading(reader, () -> stood(unit, days)).stream()
                .filter(one -> one.state() == Award.State.DECIDED)
                .toList();
        return shown(waiting, unit, reader);
    }

    /**
     * What was handed over at the conference and holds, of units within the reader's reach. Whoever sees nobody by name is shown
     * individuals without a name; who reads no awards nothing.
     */
    @Transactional
    public List<Line> handedAt(UUID occasion, Actor reader) {
        var unit = reader.unit();
        if (unit == null || !gate.mayRead(reader)) return List.of();
        var found = gate.reading(reader, () -> lists.handedAt(occasion)).stream()
                .filter(one -> gate.reaches(reader, one.receiver().unit()))
                .toList();
        return shown(found, unit, reader);
    }

    /** Whether the actor could do it at the unit: propose or write a vote down, or write a decision down. */
    @Transactional(readOnly = true)
    public boolean mayPropose(UnitId unit, Actor actor) {
        return gate.may(actor, Act.WRITE, unit);
    }

    /** Whether the actor writes down what the unit decided. */
    @Transactional(readOnly = true)
    public boolean mayDecide(UnitId council, Actor actor) {
        return gate.may(actor, Act.APPROVE, council);
    }

    /** Whether the actor hands in lists of whom the unit commended. */
    public boolean mayHandInLists(UnitId unit, Actor actor) {
        return gate.mayHandInLists(actor, unit);
    }

    /** Whether the reader sees individuals by name. */
    public boolean seesNames(Actor reader) {
        return gate.seesNames(reader);
    }

    private List<Line> shown(List<Line> found, UnitId unit, Actor reader) {
        if (!gate.seesNames(reader))
            return found.stream()
                    .map(one -> one.receiver().isIndividual() ? one.withoutName() : one)
                    .toList();
        long people =
                found.stream().filter(one -> one.receiver().isIndividual()).count();
        if (people > 0) audit.read(reader, Reading.ofMany("emulation.list-awards", "units.unit", unit, people, "name"));
        return found;
    }
}
