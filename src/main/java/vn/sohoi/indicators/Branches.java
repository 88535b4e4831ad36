package vn.sohoi.indicators;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import vn.sohoi.kernel.UnitId;

/**
 * The branches that one answer needs. Of many that were opened together a statement reads the whole range of their numbers:
 * PostgreSQL plans with a list of six thousand for longer than it reads them. What lies between and was not asked is left out
 * afterwards.
 */
final class Branches {
    private static final int FEW = 200;
    private static final int SPARSE = 8;

    /** In order, each once: a hash of six thousand takes longer to build than their counters to read. */
    private final long[] numbers;

    Branches(Collection<UnitId> asked) {
        numbers = asked.stream().mapToLong(UnitId::value).sorted().distinct().toArray();
    }

    boolean has(long branch) {
        return Arrays.binarySearch(numbers, branch) >= 0;
    }

    int count() {
        return numbers.length;
    }

    /** Typed, as the driver sends it: PostgreSQL plans with it and does not read a text for every row. */
    long[] numbers() {
        return numbers.clone();
    }

    /** The same of any units, in the order in which they come. */
    static long[] array(Collection<UnitId> ids) {
        return ids.stream().mapToLong(UnitId::value).toArray();
    }

    /** Those of the asked ones that a map lacks. */
    Branches without(Map<UnitId, ?> found) {
        return new Branches(Arrays.stream(numbers)
                .mapToObj(UnitId::new)
                .filter(branch -> !found.containsKey(branch))
                .toList());
    }

    /** Whether to read from the lowest to the highest number instead of a list. */
    boolean asRange() {
        return numbers.length > FEW && high() - low() < (long) SPARSE * numbers.length;
    }

    long low() {
        return numbers[0];
    }

    long high() {
        return numbers[numbers.length - 1];
    }
}
