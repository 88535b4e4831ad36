package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;

/**
 * The counters of many branches, held in the program: six thousand rows take longer to read than everything else of a
 * figure. Each reading asks the database which of them were forgotten since.
 */
@Component
class HeldSums {
    /** From so many branches on holding them pays. */
    static final int MANY = 1_000;

    /** All branches of all sums together: sixteen bytes each. */
    private static final int MOST = 1_000_000;

    private final Forgotten forgotten;
    private final int many;
    private final Shelf<Asked, Sums> shelf = new Shelf<>(MOST, Sums::size);

    @Autowired
    HeldSums(Forgotten forgotten) {
        this(forgotten, MANY);
    }

    HeldSums(Forgotten forgotten, int many) {
        this.forgotten = forgotten;
        this.many = many;
    }

    private record Asked(String indicator, LocalDate day, List<UnitId> branches) {}

    /**
     * Sums as they were taken up.
     *
     * @param forgotten those of its branches that are to be counted anew
     */
    record Found(Sums sums, List<UnitId> forgotten) {}

    /** Whether sums of so many branches are held at all. */
    boolean holds(int branches) {
        return branches >= many;
    }

    /** What is held for the close of the day, or null. */
    @Nullable
    Found find(Count count, LocalDate day, List<UnitId> branches) {
        var asked = new Asked(count.code(), day, branches);
        var held = shelf.find(asked);
        if (held == null) return null;
        var since = forgotten.since(count.tally().source(), held.number(), day);
        if (since == null) {
            shelf.letGo(asked);
            return null;
        }
        return new Found(
                held.what(),
                since.stream().filter(held.what()::containsKey).distinct().toList());
    }

    /** The number with which sums read from here on may be taken up, or null: see {@link Forgotten#mayHold}. */
    @Nullable
    Long mayTakeUp() {
        return forgotten.mayHold();
    }

    /** Holds sums that were read after {@link #mayTakeUp} had said a number. */
    void takeUp(Count count, LocalDate day, List<UnitId> branches, Sums sums, long number) {
        shelf.put(new Asked(count.code(), day, branches), sums, number);
    }
}
