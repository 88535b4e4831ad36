package vn.sohoi.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;
import vn.sohoi.watch.spi.Watch;

/** The nightly watch: looks through everything that must always hold and keeps what it found until it is mended. */
@Service
public class Watching {
    private static final int MENDED_DAYS = 30;

    private final List<Watch> watches;
    private final BreachRows breaches;
    private final RuleRows rules;
    private final Units units;
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;

    Watching(
            List<Watch> watches,
            BreachRows breaches,
            RuleRows rules,
            Units units,
            Authoriser authoriser,
            Scopes scopes,
            Audit audit,
            Clock clock) {
        this.watches = watches;
        this.breaches = breaches;
        this.rules = rules;
        this.units = units;
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks through everything that is watched, as of today; one that is watched no more has no breaches. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void nightly() {
        var today = LocalDate.now(clock);
        var watched = invariants().stream()
                .filter(Invariant::watched)
                .map(Invariant::code)
                .toList();
        for (var watch : watches) {
            var begun = clock.instant();
            var found = watched.contains(watch.code())
                    ? scopes.numbers(() -> watch.breaches(today))
                    : List.<Watch.Breach>of();
            breaches.seen(watch, found, today, Duration.between(begun, clock.instant()));
        }
        audit.wrote(Actor.MACHINE, "watch.look", "watch.breach", today, "subject", "since");
    }

    /**
     * Open breaches of a unit and all beneath it, and those mended in the last thirty days.
     *
     * @throws NotFound for a unit beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Found> of(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        var today = LocalDate.now(clock);
        var beneath = units.treeOn(today).subtree(unit).stream().map(Unit::id).toList();
        return breaches.of(watches, beneath, today.minusDays(MENDED_DAYS));
    }

    /** How many open breaches are the task of the reader's unit; none for one who only reads. */
    @Transactional(readOnly = true)
    public long tasks(Actor reader) {
        var own = reader.unit();
        if (own == null || !authoriser.allows(reader, Purpose.FIGURES, Act.WRITE)) return 0;
        return of(own, reader).stream()
                .filter(one -> one.gone() == null && own.equals(one.owner()))
                .count();
    }

    /** Everything that must always hold, as it is watched now. */
    @Transactional(readOnly = true)
    public List<Invariant> invariants() {
        return rules.of(watches);
    }

    /** One of them, if there is one of that code. */
    public Optional<Invariant> invariant(String code) {
        return invariants().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * Says whether an invariant is watched and whose task its breaches are, from now on.
     *
     * @throws NotFound when there is none of that code
     * @throws Refused without a basis
     */
    @Transactional
    public void say(String code, boolean watched, Watch.Owner owner, String basis, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        invariant(code).orElseThrow(NotFound::new);
        if (basis.isBlank()) throw new Refused("watch.error.basis");
        rules.say(code, watched, owner, basis.strip(), actor);
        audit.wrote(actor, "watch.say", "watch.rule", code, "watched", "owner", "basis");
    }
}
