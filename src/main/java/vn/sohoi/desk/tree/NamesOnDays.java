package vn.sohoi.desk.tree;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** What units were called on days, asked once a day. */
@Component
class NamesOnDays {
    private final Units units;

    NamesOnDays(Units units) {
        this.units = units;
    }

    /** A unit on a day. */
    record Asked(UnitId unit, LocalDate day) {}

    /** The names of those that existed. */
    Map<Asked, String> of(Collection<Asked> all) {
        var names = new HashMap<Asked, String>();
        all.stream()
                .distinct()
                .collect(groupingBy(Asked::day))
                .forEach((day, asked) -> units.on(
                                asked.stream().map(Asked::unit).toList(), day)
                        .forEach(unit -> names.put(new Asked(unit.id(), day), unit.name())));
        return names;
    }
}
