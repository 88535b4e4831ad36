package vn.sohoi.people.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Where and when, as the pages of people write it. */
@Component
class Standing {
    private final Units units;
    private final Clock clock;

    Standing(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The branch's name today, or an empty text. */
    String branch(UnitId branch) {
        return units.find(branch, LocalDate.now(clock)).map(Unit::name).orElse("");
    }

    /** The commune's name today above the branch, or an empty text. */
    String communeOf(UnitId branch) {
        return units.treeOn(LocalDate.now(clock)).path(branch).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** The day of an instant, in Vietnam. */
    LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
