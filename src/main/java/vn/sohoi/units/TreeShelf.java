package vn.sohoi.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Trees of the days asked last. A figure adds up six thousand branches in less time than their tree takes to read. Each
 * reading asks the database whether the tree is still the same, because another process may have changed it.
 */
class TreeShelf {
    private static final int KEPT = 24;

    private final UnitReading reading;
    private final Map<Asked, UnitTree> trees = new LinkedHashMap<>(KEPT, 0.75f, true);
    private String version = "";

    TreeShelf(UnitReading reading) {
        this.reading = reading;
    }

    /** The day, and the instant at which the book knew it; null: now. */
    private record Asked(LocalDate day, @Nullable Instant knownAt) {}

    /** The whole tree of the day, as the book knows it now. */
    UnitTree on(LocalDate day) {
        return kept(new Asked(day, null), () -> reading.on(day));
    }

    /** The whole tree of the day, as the book knew it at an instant: a seal asks for the same one for each of its figures. */
    UnitTree on(LocalDate day, Instant knownAt) {
        return kept(new Asked(day, knownAt), () -> reading.on(day, knownAt));
    }

    private UnitTree kept(Asked asked, Supplier<List<Unit>> units) {
        var now = reading.version();
        synchronized (trees) {
            if (!now.equals(version)) trees.clear();
            version = now;
            var kept = trees.get(asked);
            if (kept != null) return kept;
        }
        var tree = new UnitTree(asked.day(), units.get());
        synchronized (trees) {
            if (now.equals(version)) trees.put(asked, tree);
            if (trees.size() > KEPT) trees.remove(trees.keySet().iterator().next());
        }
        return tree;
    }
}
