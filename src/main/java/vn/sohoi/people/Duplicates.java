package vn.sohoi.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.pairs.Pass;
import vn.sohoi.people.pairs.Sign;

/**
 * Rows of the whole register that may be one woman: found by the machine in one pass, ranked, judged by people. Of a side
 * outside the reader's reach only its unit is told.
 */
@Service
public class Duplicates {
    private static final int HUNDRED = 100;
    private static final int READ = 70;
    private static final int SORTED = 85;

    private final DuplicateRows rows;
    private final DuplicateReading reading;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    Duplicates(DuplicateRows rows, DuplicateReading reading, Gate gate, Audit audit, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What one pass did.
     *
     * @param persons how many were read
     * @param pairs how many pairs wait for an answer now
     * @param left how many less likely ones were left out, so that nobody is asked more than can be answered
     */
    public record Searched(Instant at, long persons, long pairs, long left) {}

    /** A pair as the machine tells it: without a name. */
    public record Ranked(PersonId low, PersonId high, int score, List<Sign> signs) {}

    /**
     * Searches the whole register and puts what it finds in the place of what the last pass found. Pairs that were decided
     * are not asked again. Interrupting the thread stops it; then the last pass's pairs stand.
     *
     * @param percent is told how far it has come, 0 to 100
     * @throws NotFound when the actor is not the machine: this is work over all units
     * @throws Refused when it was stopped
     */
    public Searched findAll(Actor actor, LongConsumer percent) {
        if (!actor.isMachine()) throw new NotFound();
        try {
            var register =
                    gate.scopes().names(actor, () -> reading.register(share -> percent.accept(share * READ / HUNDRED)));
            var found = Pass.over(register, step -> percent.accept(READ + step * (SORTED - READ) / Pass.STEPS));
            return gate.scopes().names(actor, () -> {
                long kept = rows.replace(
                        found.pairs(),
                        done -> percent.accept(SORTED
                                + done
                                        * (HUNDRED - SORTED)
                                        / Math.max(1, found.pairs().size())));
                var searched = new Searched(clock.instant(), register.size(), kept, found.left());
                rows.searched(searched);
                audit.wrote(actor, "people.search-duplicates", "people.duplicate-pass", searched.at());
                return searched;
            });
        } catch (Pass.Stopped stopped) {
            throw new Refused("people.duplicates-stopped");
        }
    }

    /** When the register was searched last; empty when it never was. */
    public Optional<Searched> last() {
        return rows.last();
    }

    /**
     * The likeliest pairs of the whole register.
     *
     * @throws NotFound when the actor is not the machine
     */
    public List<Ranked> ranked(int limit, Actor actor) {
        if (!actor.isMachine()) throw new NotFound();
        return gate.scopes().numbers(() -> rows.ranked(limit));
    }

    /**
     * How many pairs touch each branch of the whole book; a pair between two branches is told at both.
     *
     * @throws NotFound when the actor is not the machine
     */
    public Map<UnitId, Long> byBranch(Actor actor) {
        if (!actor.isMachine()) throw new NotFound();
        return gate.scopes().numbers(rows::byBranch);
    }

    /** Pairs that wait for the actor's answer, the likeliest first. */
    public List<ListedPair> pairs(int limit, int after, Actor actor) {
        var unit = actor.unit();
        if (unit == null || !gate.seesNames(actor)) return List.of();
        return gate.scopes().names(actor, () -> {
            var pairs = rows.pairs(unit, limit, after);
            if (!pairs.isEmpty())
                audit.read(
                        actor,
                        Reading.ofMany(
                                "people.read-duplicates", "units.unit", unit, 2L * pairs.size(), "full_name", "birth"));
            return pairs;
        });
    }

    /**
     * How many pairs wait for the actor's answer.
     *
     * @param score only those at least as likely
     */
    public long count(int score, Actor actor) {
        var unit = actor.unit();
        if (unit == null || !gate.seesNames(actor)) return 0;
        return gate.scopes().names(actor, () -> rows.count(unit, score));
    }

    /**
     * One pair, both sides within the actor's reach. It need not have been found by a pass.
     *
     * @throws NotFound when the actor does not see both, or they are one already
     */
    public ListedPair pair(PersonId one, PersonId other, Actor actor) {
        gate.demandSight(actor);
        return gate.scopes().names(actor, () -> {
            var pair = rows.pair(Couple.of(one, other)).orElseThrow(NotFound::new);
            for (var side : List.of(pair.low(), pair.high()))
                audit.read(
                        actor,
                        Reading.of(
                                "people.compare", "people.person", side.person(), side.branch(), "full_name", "birth"));
            return pair;
        });
    }

    /**
     * Two women. Kept for ever with who said so; a later pass does not ask again.
     *
     * @throws NotFound when the actor does not reach both
     */
    public void different(PersonId one, PersonId other, Actor actor) {
        gate.demandWrite(actor);
        var couple = Couple.of(one, other);
        gate.scopes().names(actor, () -> {
            if (rows.pair(couple).isEmpty()) throw new NotFound();
            rows.decide(couple, Decision.DIFFERENT, actor);
            audit.wrote(actor, "people.told-apart", "people.duplicate", couple);
        });
    }
}
