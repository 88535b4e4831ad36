package vn.sohoi.cadres;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Bodies of units and their terms: begun by a congress or a decision, with positions that stand whether somebody holds them or not. */
@Service
public class Terms {
    private final TermRows rows;
    private final CadreGate gate;
    private final Units units;
    private final CutTerm cutting;
    private final Audit audit;

    Terms(TermRows rows, CutTerm cutting, CadreGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.cutting = cutting;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Begins a body's term. One that runs on its first day is cut short with everything held in it: a congress held early ends
     * the term before (as in 2025).
     *
     * @throws NotFound for a unit that is not there on the first day, or beyond the actor's reach
     * @throws Refused without a decision or a position, for a body that such a unit has not, for a term that runs into a later one
     */
    @Transactional
    public TermId begin(NewTerm term, Actor actor) {
        gate.demandWrite(actor, term.unit());
        var from = Objects.requireNonNull(term.valid().from());
        var unit = units.find(term.unit(), from).orElseThrow(NotFound::new);
        if (!term.body().standsOn(unit.level())) throw new Refused("cadres.error.body");
        if (term.decision().isBlank()) throw new Refused("cadres.error.decision");
        if (term.seats().isEmpty()) throw new Refused("cadres.error.seats");
        gate.writing(actor, () -> {
            rows.on(term.unit(), from).stream()
                    .filter(one -> one.body() == term.body()
                            && !from.equals(one.planned().from()))
                    .forEach(before -> cutting.cut(before, from, term.decision(), actor));
            return true;
        });
        try {
            var id = rows.enter(term, actor);
            for (var seats : term.seats()) rows.add(id, demand(term.body(), seats), term.valid(), "");
            audit.wrote(actor, "cadres.begin-term", "cadres.term", id);
            return id;
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refused("cadres.error.term-meets");
        }
    }

    /**
     * Adds positions to a term that runs, by a decision of their own.
     *
     * @param from the first day with them
     * @throws Refused when such positions stand already, or the day lies outside the term
     */
    @Transactional
    public void add(TermId id, NewTerm.Seats seats, LocalDate from, String basis, Actor actor) {
        var term = rows.find(id).orElseThrow(NotFound::new);
        gate.demandWrite(actor, term.unit());
        if (basis.isBlank()) throw new Refused("cadres.error.decision");
        if (!term.held().holds(from)) throw new Refused("cadres.error.day-outside");
        try {
            rows.add(
                    id,
                    demand(term.body(), seats),
                    new DateSpan(from, term.planned().until()),
                    basis.strip());
        } catch (DataIntegrityViolationException standing) {
            throw new Refused("cadres.error.position-stands");
        }
        audit.wrote(actor, "cadres.add-position", "cadres.term", id, "seats");
    }

    /**
     * The terms that a unit's bodies are in on the day.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Term> on(UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        return rows.on(unit, day);
    }

    /**
     * One term.
     *
     * @throws NotFound when there is none, or beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public Term find(TermId id, Actor reader) {
        var term = rows.find(id).orElseThrow(NotFound::new);
        gate.demandRead(reader, term.unit());
        return term;
    }

    /**
     * Asks for what beginning a term of the unit asks for.
     *
     * @throws NotFound beyond the actor's reach
     */
    public void demandWrite(UnitId unit, Actor actor) {
        gate.demandWrite(actor, unit);
    }

    /**
     * Cuts a term short: whoever holds a position of it does no longer from the day on.
     *
     * @param by number of the decision
     * @throws Refused for a day on which it does not run
     */
    @Transactional
    public void cut(TermId id, LocalDate day, String by, Actor actor) {
        var term = rows.find(id).orElseThrow(NotFound::new);
        gate.demandWrite(actor, term.unit());
        if (by.isBlank()) throw new Refused("cadres.error.decision");
        if (!term.held().holds(day) || day.equals(term.planned().from())) throw new Refused("cadres.error.day-outside");
        gate.writing(actor, () -> {
            cutting.cut(term, day, by.strip(), actor);
            return true;
        });
    }

    private static NewTerm.Seats demand(Body body, NewTerm.Seats seats) {
        if (!body.positions().contains(seats.kind()) || seats.seats() < 1) throw new Refused("cadres.error.seats");
        return seats;
    }
}
