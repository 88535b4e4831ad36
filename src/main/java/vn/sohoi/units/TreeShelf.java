package vn.sohoi.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Trees of the days asked last, and what went over between their units. A figure adds up six thousand branches in less time than
 * their tree takes to read. Each reading asks the database whether the tree is still the same, because another process may have
 * changed it.
 */
class TreeShelf {
    private static final int TREES = 24;
    private static final int MOVES = 3;

    private final UnitReading reading;
    private final Successions successions;
    private final Map<Asked, UnitTree> trees = new LinkedHashMap<>(TREES, 0.75f, true);
    private final Map<Instant, Moves> moves = new LinkedHashMap<>(MOVES, 0.75f, true);
    private String version = "";

    TreeShelf(UnitReading reading, Successions successions) {
        this.reading = reading;
        this.successions = successions;
    }

    /** The day, and the instant at which the book knew it; null: now. */
    private record Asked(LocalDate day, @Nullable Instant knownAt) {}

    /** The whole tree of the day, as the book knows it now. */
    UnitTree on(LocalDate day) {
        return kept(trees, TREES, new Asked(day, null), () -> new UnitTree(day, reading.on(day)));
    }

    /** The whole tree of the day, as the book knew it at an instant: a seal asks for the same one for each of its figures. */
    UnitTree on(LocalDate day, Instant knownAt) {
        return kept(trees, TREES, new Asked(day, knownAt), () -> new UnitTree(day, reading.on(day, knownAt)));
    }

    /** All that went over, as the book knew it at the instant; null: now. */
    Moves moves(@Nullable Instant knownAt) {
        var asked = knownAt == null ? Instant.MAX : knownAt;
        return kept(moves, MOVES, asked, () -> new Moves(successions.all(knownAt)));
    }

    private <K, V> V kept(Map<K, V> shelf, int most, K asked, Supplier<V> read) {
        var now = reading.version();
        synchronized (trees) {
            if (!now.equals(version)) {
                trees.clear();
                moves.clear();
            }
            version = now;
            var kept = shelf.get(asked);
            if (kept != null) return kept;
        }
        var fresh = read.get();
        synchronized (trees) {
            if (now.equals(version)) shelf.put(asked, fresh);
            if (shelf.size() > most) shelf.remove(shelf.keySet().iterator().next());
        }
        return fresh;
    }
}
