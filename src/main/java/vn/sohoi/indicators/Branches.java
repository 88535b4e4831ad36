package vn.sohoi.indicators;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.sohoi.kernel.UnitId;

/**
 * The branches that one answer needs. Of many that were opened together a statement reads the whole range of their numbers:
 * PostgreSQL plans with a list of six thousand for longer than it reads them. What lies between and was not asked is left out
 * afterwards.
 */
final class Branches {
    private static final int FEW = 200;
    private static final int SPARSE = 8;

    private final Set<UnitId> asked;
    private final long low;
    private final long high;

    Branches(Collection<UnitId> asked) {
        this.asked = asked instanceof Set<UnitId> set ? set : new HashSet<>(asked);
        low = asked.stream().mapToLong(UnitId::value).min().orElse(0);
        high = asked.stream().mapToLong(UnitId::value).max().orElse(0);
    }

    boolean has(UnitId branch) {
        return asked.contains(branch);
    }

    int count() {
        return asked.size();
    }

    Set<UnitId> all() {
        return asked;
    }

    /** Whether to read from the lowest to the highest number instead of a list. */
    boolean asRange() {
        return asked.size() > FEW && high - low < (long) SPARSE * asked.size();
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }
}
