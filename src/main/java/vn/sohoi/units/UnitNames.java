package vn.sohoi.units;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;

/** The names of many units at once: the tree of the day is read once for all of them. */
@Component
public class UnitNames {
    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    /** What each is called on the day, or was called last. */
    public Map<UnitId, String> of(Collection<UnitId> some, LocalDate day) {
        var tree = units.treeOn(day);
        return some.stream().distinct().collect(toMap(identity(), id -> {
            var standing = tree.find(id);
            return standing == null ? units.onOrLast(id, day).name() : standing.name();
        }));
    }
}
