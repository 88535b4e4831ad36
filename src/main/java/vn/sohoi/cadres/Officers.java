package vn.sohoi.cadres;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Who holds what on a day, in the unit of that day; empty positions are seen because positions stand apart. */
@Service
public class Officers {
    private final TermRows terms;
    private final HoldingRows holdings;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Officers(TermRows terms, HoldingRows holdings, CadreGate gate, Units units, Audit audit) {
        this.terms = terms;
        this.holdings = holdings;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /** A body on a day: its term and its positions from above. */
    public record Standing(Term term, List<Filled> positions) {}

    /** A position on a day with those who hold it; who acts takes no seat. */
    public record Filled(Position position, List<Holding> holders) {
        /** How many of its seats are empty. */
        public int vacant() {
            return position.seats() - seated();
        }

        int seated() {
            return (int) holders.stream().filter(one -> !one.acting()).count();
        }
    }

    /**
     * How a unit directly beneath stands, with all beneath it.
     *
     * @param chair the name of whoever chairs it or stands in, empty where nobody does; null where the reader sees no names
     */
    public record Beneath(Unit unit, @Nullable String chair, int seats, int vacant) {}

    /**
     * The bodies of a unit on the day, also of one that is no more.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public List<Standing> of(UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        var filled = filled(List.of(unit), day, reader, "cadres.list");
        return terms.on(unit, day).stream()
                .map(term -> new Standing(
                        term,
                        filled.stream()
                                .filter(one -> one.position().term().equals(term.id()))
                                .toList()))
                .toList();
    }

    /** The units directly beneath on the day. */
    @Transactional
    public List<Beneath> beneath(UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        var tree = units.treeOn(day);
        var owner = new HashMap<UnitId, Unit>();
        for (var child : tree.children(unit)) for (var one : tree.subtree(child.id())) owner.put(one.id(), child);
        var filled = filled(owner.keySet(), day, reader, "cadres.list-beneath").stream()
                .collect(groupingBy(one -> owner.get(one.position().unit())));
        return tree.children(unit).stream()
                .map(child -> beneath(child, filled.getOrDefault(child, List.of()), reader))
                .toList();
    }

    /** Positions without a holder on the unit itself today, for those who fill them; none for others. */
    @Transactional(readOnly = true)
    public int vacancies(UnitId unit, Actor actor) {
        if (!gate.mayWrite(actor, unit)) return 0;
        var all = with(terms.positions(List.of(unit), gate.today()), List.of(unit), gate.today(), actor);
        return all.stream().mapToInt(Filled::vacant).sum();
    }

    /**
     * A position on its own.
     *
     * @throws NotFound when there is none, or beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public Position position(PositionId id, Actor reader) {
        var position = terms.position(id).orElseThrow(NotFound::new);
        gate.demandRead(reader, position.unit());
        return position;
    }

    /** Whoever held the same position of the body through its terms, the newest first, with what was corrected. */
    @Transactional
    public List<Holding> history(PositionId id, Actor reader) {
        var position = position(id, reader);
        var same = terms.throughTime(position).stream().map(Position::id).toList();
        return shown(gate.reading(reader, () -> holdings.of(same)), position.unit(), "cadres.history", reader);
    }

    /** Whether the reader may read of the unit at all. */
    public boolean mayRead(UnitId unit, Actor reader) {
        return gate.reaches(reader, unit);
    }

    /** Whether the reader sees officers by name. */
    public boolean seesNames(Actor reader) {
        return gate.seesNames(reader);
    }

    /** Whether the actor gives and ends positions of the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    /** Whether the actor answers for the cadres of the unit, and so sees who is planned for its posts. */
    public boolean mayApprove(UnitId unit, Actor actor) {
        return gate.mayApprove(actor, unit);
    }

    private Beneath beneath(Unit unit, List<Filled> all, Actor reader) {
        var chair = all.stream()
                .filter(one -> one.position().unit().equals(unit.id())
                        && one.position().kind() == PositionKind.CHAIR
                        && one.position().body() != Body.INSPECTION)
                .flatMap(one -> one.holders().stream())
                .map(Holding::name)
                .findFirst()
                .orElse("");
        return new Beneath(
                unit,
                gate.seesNames(reader) ? chair : null,
                all.stream().mapToInt(one -> one.position().seats()).sum(),
                all.stream().mapToInt(Filled::vacant).sum());
    }

    private List<Filled> filled(Collection<UnitId> all, LocalDate day, Actor reader, String action) {
        var filled = with(terms.positions(all, day), all, day, reader);
        var names = filled.stream().mapToLong(one -> one.holders().size()).sum();
        if (gate.seesNames(reader) && names > 0)
            audit.read(reader, Reading.ofMany(action, "units.unit", reader.unit(), names, "name"));
        return filled;
    }

    private List<Filled> with(List<Position> positions, Collection<UnitId> all, LocalDate day, Actor reader) {
        Map<PositionId, List<Holding>> holders =
                hideNames(gate.reading(reader, () -> holdings.on(all, day)), reader).stream()
                        .collect(groupingBy(Holding::position));
        var filled = new ArrayList<Filled>();
        for (var position : positions) filled.add(new Filled(position, holders.getOrDefault(position.id(), List.of())));
        filled.sort(Comparator.comparing((Filled one) -> one.position().body())
                .thenComparing(one -> one.position().kind())
                .thenComparing(one -> !one.position().fullTime()));
        return filled;
    }

    private List<Holding> shown(List<Holding> found, UnitId unit, String action, Actor reader) {
        if (gate.seesNames(reader) && !found.isEmpty())
            audit.read(reader, Reading.ofMany(action, "units.unit", unit, found.size(), "name"));
        return hideNames(found, reader);
    }

    private List<Holding> hideNames(List<Holding> found, Actor reader) {
        return gate.seesNames(reader)
                ? found
                : found.stream().map(Holding::withoutName).toList();
    }
}
