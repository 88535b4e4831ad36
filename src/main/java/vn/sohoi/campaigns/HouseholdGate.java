package vn.sohoi.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Who reads and writes what about households: what fails at a home is a matter of hardship, for those who help there. */
@Component
class HouseholdGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Units units;
    private final Clock clock;

    HouseholdGate(Authoriser authoriser, Scopes scopes, Units units, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which a year's households are looked at: today, of a past year its last. */
    LocalDate lastDay(int year) {
        var last = LocalDate.of(year, 12, 31);
        return last.isBefore(today()) ? last : today();
    }

    /** @throws Refused for a day to come, and outside the year and the quarter after it */
    void demandDay(LocalDate day, int year) {
        var first = LocalDate.of(year, 1, 1);
        if (day.isBefore(first) || !day.isBefore(first.plusMonths(15)) || day.isAfter(today()))
            throw new Refused("campaigns.error.day-of-year");
    }

    /** Branches and groups beneath the unit at the end of the year or today: a year may be ended under another commune. */
    List<UnitId> branches(UnitId unit, int year) {
        return Stream.concat(
                        units.branchesUnder(unit, lastDay(year)).stream(), units.branchesUnder(unit, today()).stream())
                .distinct()
                .toList();
    }

    /** Whether it is a commune, or was one as long as it stood. */
    boolean isCommune(UnitId unit) {
        return units.historyOf(unit).getLast().level() == UnitLevel.COMMUNE;
    }

    boolean seesNames(Actor reader) {
        return authoriser.seesNames(reader, Purpose.HARDSHIP);
    }

    boolean reaches(Actor reader, UnitId unit) {
        return authoriser.reaches(reader, unit);
    }

    /** @throws NotFound for a unit beyond the reader's reach, and for whoever sees no household by name */
    void demandNames(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.HARDSHIP, Act.READ, unit);
        if (!reader.isMachine() && !seesNames(reader)) throw new NotFound();
    }

    /** @throws NotFound for a unit beyond the actor's reach, and for whoever sees no household by name */
    void demandWrite(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.HARDSHIP, Act.WRITE, unit);
        if (!actor.isMachine() && !seesNames(actor)) throw new NotFound();
    }

    boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.HARDSHIP, Act.WRITE) && (actor.isMachine() || seesNames(actor));
    }

    boolean mayApprove(Actor actor) {
        return authoriser.allows(actor, Purpose.HARDSHIP, Act.APPROVE) && (actor.isMachine() || seesNames(actor));
    }

    /** For a commune's own acts. */
    void demandApprove(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.HARDSHIP, Act.APPROVE, unit);
        if (!actor.isMachine() && !seesNames(actor)) throw new NotFound();
    }

    /** Households by name, within the reader's reach. */
    <T> T reading(Actor reader, Supplier<T> work) {
        return scopes.names(reader, Purpose.HARDSHIP, work);
    }
}
