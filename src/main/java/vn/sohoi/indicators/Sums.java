package vn.sohoi.indicators;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * What stands on each branch, as the two columns that the database sent: looked up, never changed. A hash of six thousand
 * branches took longer to build than their counters to read.
 */
final class Sums extends AbstractMap<UnitId, Counted> {
    private final long[] branches;
    private final long[] values;

    /**
     * @param branches ascending
     * @param values one for each branch
     */
    Sums(long[] branches, long[] values) {
        this.branches = branches;
        this.values = values;
    }

    /** Without those that were not asked for. */
    Sums only(Branches asked) {
        var kept = IntStream.range(0, branches.length)
                .filter(i -> asked.has(branches[i]))
                .toArray();
        if (kept.length == branches.length) return this;
        return new Sums(
                Arrays.stream(kept).mapToLong(i -> branches[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> values[i]).toArray());
    }

    /** With other values for some of its branches; one that the values leave out has none. */
    Sums with(List<UnitId> some, Map<UnitId, Counted> fresh) {
        var changed = values.clone();
        for (var branch : some)
            changed[place(branch)] = fresh.getOrDefault(branch, Counted.NOTHING).value();
        return new Sums(branches, changed);
    }

    @Override
    public @Nullable Counted get(@Nullable Object branch) {
        int place = place(branch);
        return place < 0 ? null : new Counted(values[place], values[place]);
    }

    @Override
    public boolean containsKey(@Nullable Object branch) {
        return place(branch) >= 0;
    }

    private int place(@Nullable Object branch) {
        return branch instanceof UnitId unit ? Arrays.binarySearch(branches, unit.value()) : -1;
    }

    @Override
    public int size() {
        return branches.length;
    }

    @Override
    public Set<Map.Entry<UnitId, Counted>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return branches.length;
            }

            @Override
            public Iterator<Map.Entry<UnitId, Counted>> iterator() {
                return IntStream.range(0, branches.length)
                        .mapToObj(i -> Map.entry(new UnitId(branches[i]), new Counted(values[i], values[i])))
                        .iterator();
            }
        };
    }
}
