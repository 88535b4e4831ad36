package vn.sohoi.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * What one unit was given.
 *
 * @param given the giving, of which only this unit's share is hers to read
 * @param answer the unit's last word, or null while it has said none
 */
public record GivenShare(
        Allotment given, UnitId unit, @Nullable ShareAnswer answer) {

    /** By parts of the period. */
    public List<Long> amounts() {
        return given.shares().getOrDefault(unit, List.of());
    }
}
