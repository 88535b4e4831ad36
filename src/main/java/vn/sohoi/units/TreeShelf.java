package vn.sohoi.units;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Trees of the days asked last. A figure adds up six thousand branches in less time than their tree takes to read. Each
 * reading asks the database whether the tree is still the same, because another process may have changed it.
 */
class TreeShelf {
    private static final int KEPT = 24;

    private final UnitReading reading;
    private final Map<LocalDate, UnitTree> trees = new LinkedHashMap<>(KEPT, 0.75f, true);
    private String version = "";

    TreeShelf(UnitReading reading) {
        this.reading = reading;
    }

    /** The whole tree of the day, as the book knows it now. */
    UnitTree on(LocalDate day) {
        var now = reading.version();
        synchronized (trees) {
            if (!now.equals(version)) trees.clear();
            version = now;
            var kept = trees.get(day);
            if (kept != null) return kept;
        }
        var tree = new UnitTree(day, reading.on(day));
        synchronized (trees) {
            if (now.equals(version)) trees.put(day, tree);
            if (trees.size() > KEPT) trees.remove(trees.keySet().iterator().next());
        }
        return tree;
    }
}
