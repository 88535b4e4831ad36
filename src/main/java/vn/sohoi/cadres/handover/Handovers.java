package vn.sohoi.cadres.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** What the heads of units hand over to those who follow them: written down item by item, signed on paper by both, then settled. */
@Service
public class Handovers {
    private final HandoverRows rows;
    private final Items items;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Handovers(HandoverRows rows, Items items, CadreGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.items = items;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Changes of the unit's heads within a year of each other of which nothing is written down, the newest first.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused for one who sees numbers only
     */
    @Transactional
    public List<Change> wanting(UnitId unit, Actor actor) {
        gate.demandWrite(actor, unit);
        var found = gate.writing(actor, () -> rows.open(unit, gate.today()));
        if (!found.isEmpty()) read(actor, unit, 2 * found.size());
        return found;
    }

    /**
     * What was handed over in the unit, the newest first.
     *
     * @throws NotFound beyond the reader's reach
     * @throws Refused for one who sees numbers only
     */
    @Transactional
    public List<Handover> of(UnitId unit, Actor reader) {
        gate.demandWrite(reader, unit);
        var found = gate.reading(reader, () -> rows.of(unit));
        if (!found.isEmpty()) read(reader, unit, 2 * found.size());
        return found;
    }

    /**
     * One handing over.
     *
     * @throws NotFound when there is none, or beyond the reader's reach
     */
    @Transactional
    public Handover find(HandoverId id, Actor reader) {
        demand(id, reader);
        var found = gate.reading(reader, () -> rows.find(id).orElseThrow(NotFound::new));
        read(reader, found.change().unit(), 2);
        return found;
    }

    /**
     * Writes down what was handed over at the last change of the body's head that wants it.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused where no change wants it, for a day to come or before the change less a month, for items that are not all of the level, or where an
     *     open one says nothing
     */
    @Transactional
    public HandoverId write(UnitId unit, Body body, NewHandover told, Actor actor) {
        gate.demandWrite(actor, unit);
        var level = units.find(unit, gate.today()).orElseThrow(NotFound::new).level();
        var asked = items.of(level).stream().map(Item::id).collect(Collectors.toSet());
        if (asked.isEmpty() || !asked.equals(told.said().keySet())) throw new Refused("cadres.handover.error.items");
        for (var one : told.said().values())
            if (one.open() && one.words().isBlank()) throw new Refused("cadres.handover.error.words");
        var id = gate.writing(actor, () -> {
            var change = rows.open(unit, gate.today()).stream()
                    .filter(one -> one.body() == body)
                    .findFirst()
                    .orElseThrow(() -> new Refused("cadres.handover.error.none"));
            if (told.day().isAfter(gate.today())
                    || told.day().isBefore(change.day().minusMonths(1))) throw new Refused("cadres.handover.error.day");
            return rows.enter(change, told, actor);
        });
        audit.wrote(actor, "cadres.hand-over", "cadres.handover", id, "words");
        return id;
    }

    /**
     * Both signed the paper.
     *
     * @throws Refused where they had, for a day before it was handed over or to come
     */
    @Transactional
    public void sign(HandoverId id, LocalDate day, Actor actor) {
        demand(id, actor);
        gate.writing(actor, () -> {
            var found = rows.find(id).orElseThrow(NotFound::new);
            if (found.signed() != null) throw new Refused("cadres.handover.error.signed");
            if (day.isBefore(found.day()) || day.isAfter(gate.today()))
                throw new Refused("cadres.handover.error.sign-day");
            rows.sign(id, day);
            return id;
        });
        audit.wrote(actor, "cadres.sign-handover", "cadres.handover", id, "signed");
    }

    /**
     * An open point is settled today.
     *
     * @throws NotFound where it is none
     */
    @Transactional
    public void settle(HandoverId id, ItemId item, Actor actor) {
        demand(id, actor);
        gate.writing(actor, () -> {
            if (rows.settle(id, item, gate.today()) == 0) throw new NotFound();
            return id;
        });
        audit.wrote(actor, "cadres.settle-handover", "cadres.handover", id, "settled");
    }

    /** Changes without a word and open points of the unit itself, for those who see to them; none for others. */
    @Transactional(readOnly = true)
    public long waiting(UnitId unit, Actor actor) {
        if (!mayWrite(unit, actor)) return 0;
        return gate.writing(actor, () -> rows.open(unit, gate.today()).size() + rows.tasks(unit));
    }

    /** Whether the actor writes down what is handed over in the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    private void demand(HandoverId id, Actor actor) {
        gate.demandWrite(actor, gate.counting(() -> rows.unit(id)).orElseThrow(NotFound::new));
    }

    private void read(Actor reader, UnitId unit, int people) {
        audit.read(reader, Reading.ofMany("cadres.read-handover", "units.unit", unit, people, "name"));
    }
}
