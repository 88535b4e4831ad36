package vn.sohoi.cadres.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.KnownCadre;
import vn.sohoi.cadres.planning.Candidate.Kind;
import vn.sohoi.cadres.planning.Candidate.Step;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/**
 * Who is planned for posts of a coming term. Of somebody by name it is guarded (class C3): only whoever answers for the unit, or
 * for one above it, reads and writes it; each reading is logged.
 */
@Service
public class Pools {
    private final PoolRows rows;
    private final Filling filling;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    Pools(PoolRows rows, Filling filling, CadreGate gate, Units units, Audit audit) {
        this.rows = rows;
        this.filling = filling;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * What is decided of one candidate when a pool is looked at again.
     *
     * @param stays whether she is kept
     * @param reason why she is taken out; not looked at where she is kept
     */
    public record Review(boolean stays, String reason) {}

    /**
     * Opens a pool for a post of a term.
     *
     * @throws NotFound for a unit that is not there on the day of the decision, or beyond the actor's reach
     * @throws Refused without a decision, for a post that such a unit has not, or where one stands for that post and term
     */
    @Transactional
    public PoolId open(NewPool wished, Actor actor) {
        gate.demandApprove(actor, wished.unit());
        var unit = units.find(wished.unit(), wished.decidedOn()).orElseThrow(NotFound::new);
        if (!Body.of(unit.level()).contains(wished.body())
                || !wished.body().positions().contains(wished.kind())) throw new Refused("cadres.planning.error.post");
        if (wished.decision().isBlank()) throw new Refused("cadres.planning.error.decision");
        if (wished.decidedOn().isAfter(gate.today())) throw new Refused("cadres.planning.error.decided");
        try {
            var id = rows.enter(wished, actor);
            audit.wrote(actor, "cadres.open-pool", "cadres.pool", id);
            return id;
        } catch (DataIntegrityViolationException standing) {
            throw new Refused("cadres.planning.error.stands");
        }
    }

    /**
     * The pools of a unit with how they are covered, the newest term first.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public List<Pool> of(UnitId unit, Actor reader) {
        gate.demandApprove(reader, unit);
        return gate.reading(reader, () -> rows.of(unit, gate.today()));
    }

    /**
     * One pool.
     *
     * @throws NotFound when there is none, or beyond the reader's reach
     */
    @Transactional
    public Pool find(PoolId id, Actor reader) {
        demand(id, reader);
        return gate.reading(reader, () -> rows.find(id, gate.today()).orElseThrow(NotFound::new));
    }

    /** All who are or were in it, by name. */
    @Transactional
    public List<Candidate> candidates(PoolId id, Actor reader) {
        var unit = demand(id, reader);
        var all = gate.reading(reader, () -> rows.candidates(id));
        if (!all.isEmpty())
            audit.read(
                    reader,
                    Reading.ofList("cadres.read-pool", "cadres.pool", id, unit, all.size(), "name", "born", "reason"));
        return all;
    }

    /** Pools of the unit itself that nobody looked at for a year, for who may; none for others. */
    @Transactional(readOnly = true)
    public long due(UnitId unit, Actor reader) {
        if (!gate.mayApprove(reader, unit)) return 0;
        var today = gate.today();
        return gate.reading(reader, () -> rows.of(unit, today)).stream()
                .filter(one -> one.isDue(today))
                .count();
    }

    /**
     * Asks for what opening a pool of the unit asks for.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused for one who sees numbers only
     */
    public void demandOpen(UnitId unit, Actor actor) {
        gate.demandApprove(actor, unit);
    }

    /** Cadres of that very name whom the actor sees, at most five. */
    @Transactional
    public List<KnownCadre> known(PoolId id, String name, Actor actor) {
        demand(id, actor);
        return filling.known(name, actor);
    }

    /**
     * Puts a cadre into a pool by a decision; one who was taken out may come back.
     *
     * @throws NotFound for one whom the actor does not see
     * @throws Refused without a decision, for a day to come or before what was decided last, or where she is in it
     */
    @Transactional
    public void add(PoolId id, CadreId cadre, LocalDate day, String paper, Actor actor) {
        var unit = writable(id, actor);
        gate.writing(actor, () -> {
            if (!rows.isSeen(cadre)) throw new NotFound();
            var before = rows.candidates(id).stream()
                    .filter(one -> one.cadre().equals(cadre))
                    .findFirst();
            if (before.map(Candidate::isIn).orElse(false)) throw new Refused("cadres.planning.error.in-already");
            var since = before.map(one -> one.last().day())
                    .orElseGet(() ->
                            rows.find(id, gate.today()).orElseThrow().plan().decidedOn());
            demandDay(day, since);
            rows.tell(id, unit, cadre, step(Kind.ADDED, day, paper, ""), actor);
            return id;
        });
        audit.wrote(actor, "cadres.add-to-pool", "cadres.pool", id, "candidate");
    }

    /**
     * Looks at all who are in it again, as is done each year: each is kept, or taken out with a reason.
     *
     * @param decided of whom; those of whom nothing is said are not touched
     * @throws Refused without a decision or a reason, or for a day to come or before what was decided last of one of them
     */
    @Transactional
    public void review(PoolId id, Map<CadreId, Review> decided, LocalDate day, String paper, Actor actor) {
        var unit = writable(id, actor);
        gate.writing(actor, () -> {
            for (var one : rows.candidates(id)) {
                var review = decided.get(one.cadre());
                if (review == null || !one.isIn()) continue;
                demandDay(day, one.last().day());
                if (!review.stays() && review.reason().isBlank()) throw new Refused("cadres.planning.error.reason");
                var step = review.stays()
                        ? step(Kind.KEPT, day, paper, "")
                        : step(Kind.TAKEN_OUT, day, paper, review.reason().strip());
                rows.tell(id, unit, one.cadre(), step, actor);
            }
            return id;
        });
        audit.wrote(actor, "cadres.review-pool", "cadres.pool", id, "step");
    }

    private void demandDay(LocalDate day, LocalDate last) {
        if (day.isBefore(last) || day.isAfter(gate.today())) throw new Refused("cadres.planning.error.day");
    }

    private static Step step(Kind kind, LocalDate day, String paper, String reason) {
        if (paper.isBlank()) throw new Refused("cadres.planning.error.decision");
        return new Step(kind, day, paper.strip(), reason);
    }

    private UnitId demand(PoolId id, Actor reader) {
        var unit = rows.unit(id).orElseThrow(NotFound::new);
        gate.demandApprove(reader, unit);
        return unit;
    }

    /** A unit that is no more decides nothing: its successors plan anew. */
    private UnitId writable(PoolId id, Actor actor) {
        var unit = demand(id, actor);
        rows.lock(id);
        if (units.find(unit, gate.today()).isEmpty()) throw new Refused("cadres.planning.error.unit-ended");
        return unit;
    }
}
