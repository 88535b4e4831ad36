package vn.sohoi.cadres;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Appointed;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Role;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/** Gives positions and ends them by decision, within a term too (kiện toàn); a mistake is corrected and stays to be read. */
@Service
public class Filling {
    private final TermRows terms;
    private final HoldingRows rows;
    private final CadreGate gate;
    private final MandateOfPosition mandate;
    private final Serving serving;
    private final Audit audit;

    Filling(TermRows terms, HoldingRows rows, CadreGate gate, MandateOfPosition mandate, Serving serving, Audit audit) {
        this.terms = terms;
        this.rows = rows;
        this.gate = gate;
        this.mandate = mandate;
        this.serving = serving;
        this.audit = audit;
    }

    /** What became of it; of the mandate null where none was asked for. */
    public record Given(HoldingId holding, @Nullable Appointed mandate) {}

    /**
     * Gives a position, without an account.
     *
     * @throws NotFound beyond the actor's reach
     * @throws Refused without name or decision, outside the position's days, or when all its seats are taken
     */
    @Transactional
    public HoldingId give(NewHolding wished, Actor actor) {
        var position = writable(wished.position(), actor);
        return within(actor, () -> tell(position, wished, null, actor).id());
    }

    /**
     * The same with the mandate of an account; above a branch it waits for a second person.
     *
     * @param login of the account
     * @throws Refused also by the rules of posts
     */
    @Transactional
    public Given give(NewHolding wished, String login, Signer by) {
        var position = writable(wished.position(), by.actor());
        return within(by.actor(), () -> {
            var told = tell(position, wished, login, by.actor());
            return new Given(told.id(), mandate.open(position, told, by));
        });
    }

    /** The post that would come with the position, where the actor has a say in it. */
    public Optional<Role> comesWith(PositionId id, Actor actor) {
        return mandate.giving(writable(id, actor), gate.today(), actor);
    }

    /**
     * Somebody holds the position no longer from the day on; her mandate ends with it.
     *
     * @param decision number of the decision; may be empty only where she died
     * @throws Refused for a day on which she does not hold it, or when ending her mandate is not the actor's to do
     */
    @Transactional
    public void end(HoldingId id, LocalDate day, End why, String decision, Actor actor) {
        gate.demandNames(actor);
        within(actor, () -> {
            var held = rows.find(id).orElseThrow(NotFound::new);
            var position = writable(held.position(), actor);
            if (held.endedBy() != null) throw new Refused("cadres.error.ended-already");
            if (why == End.REORGANISED) throw new Refused("cadres.error.end");
            if (decision.isBlank() && why != End.DIED) throw new Refused("cadres.error.decision");
            var from = requireNonNull(held.valid().from());
            var until = held.valid().until();
            if (!day.isAfter(from) || until != null && day.isAfter(until))
                throw new Refused("cadres.error.day-outside");
            mandate.end(position, held, day, decision.isBlank() ? why.name() : decision, actor);
            rows.disbelieve(id, "");
            var ended =
                    rows.tell(held.over(DateSpan.between(from, day), why, decision.strip()), position.unit(), actor);
            serving.tellAnew(List.of(held.cadre()));
            audit.wrote(actor, "cadres.end", "cadres.holding", ended, "valid", "ended_by", "end_decision");
            return ended;
        });
    }

    /**
     * It was written wrongly; what was believed stays to be read, with the reason.
     *
     * @param right how it is; its position and cadre are not looked at
     * @throws Refused without a reason, and as for giving
     */
    @Transactional
    public HoldingId correct(HoldingId id, NewHolding right, String reason, Actor actor) {
        gate.demandNames(actor);
        return within(actor, () -> {
            var wrong = rows.find(id).orElseThrow(NotFound::new);
            var position = writable(wrong.position(), actor);
            if (reason.isBlank()) throw new Refused("cadres.error.reason");
            rows.disbelieve(id, reason.strip());
            var told = Seating.holding(position, right, wrong.cadre(), wrong.login());
            var again =
                    rows.tell(told.over(told.valid(), wrong.endedBy(), wrong.endDecision()), position.unit(), actor);
            serving.tellAnew(List.of(wrong.cadre()));
            audit.wroteBecause(actor, "cadres.correct", "cadres.holding", again, reason.strip(), "name", "valid");
            return again;
        });
    }

    /**
     * She never held it: it was written by mistake. A mandate that came with it ends.
     *
     * @throws Refused without a reason
     */
    @Transactional
    public void withdraw(HoldingId id, String reason, Actor actor) {
        gate.demandNames(actor);
        within(actor, () -> {
            var wrong = rows.find(id).orElseThrow(NotFound::new);
            var position = writable(wrong.position(), actor);
            if (reason.isBlank()) throw new Refused("cadres.error.reason");
            mandate.end(position, wrong, gate.today(), reason.strip(), actor);
            rows.disbelieve(id, reason.strip());
            serving.tellAnew(List.of(wrong.cadre()));
            audit.wroteBecause(actor, "cadres.withdraw", "cadres.holding", id, reason.strip());
            return id;
        });
    }

    /**
     * One holding that the book believes, for whoever may change it.
     *
     * @throws NotFound when there is none, or beyond the actor's reach
     */
    @Transactional
    public Holding find(HoldingId id, Actor actor) {
        gate.demandNames(actor);
        return gate.writing(actor, () -> {
            var held = rows.find(id).orElseThrow(NotFound::new);
            writable(held.position(), actor);
            return held;
        });
    }

    /** Those whom the actor sees among cadres under that very name, at most five. */
    @Transactional
    public List<KnownCadre> known(String name, Actor actor) {
        if (!gate.seesNames(actor)) return List.of();
        var found = gate.writing(actor, () -> rows.lastOf(VietnameseText.clean(name)));
        if (!found.isEmpty())
            audit.read(actor, Reading.ofMany("cadres.search", "units.unit", actor.unit(), found.size(), "name"));
        return found.stream()
                .map(one -> new KnownCadre(
                        one.cadre(), one.name(), terms.position(one.position()).orElseThrow(), one.valid()))
                .toList();
    }

    private Position writable(PositionId id, Actor actor) {
        var position = terms.position(id).orElseThrow(NotFound::new);
        gate.demandWrite(actor, position.unit());
        return position;
    }

    private Holding tell(Position position, NewHolding wished, @Nullable String login, Actor actor) {
        var known = wished.who().cadre();
        var cadre = known == null ? rows.enter(wished.who(), position.unit()) : known;
        var holding = Seating.holding(position, wished, cadre, login);
        var id = rows.tell(holding, position.unit(), actor);
        serving.tellAnew(List.of(cadre));
        audit.wrote(actor, "cadres.give", "cadres.holding", id, "name", "valid", "decision");
        return holding.as(id);
    }

    private <T> T within(Actor actor, Supplier<T> work) {
        return Seating.within(gate, actor, work);
    }
}
