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
    /** As many as twenty-four trees of a city of six thousand branches have; of a small book hundreds of days stay. */
    private static final int UNITS = 160_000;

    /** What a tree weighs without any unit, so that days before the Union are not kept without end. */
    private static final int EVEN_EMPTY = 100;

    private static final int MOVES = 3;

    private final UnitReading reading;
    private final Successions successions;
    private final Map<Asked, UnitTree> trees = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Instant, Moves> moves = new LinkedHashMap<>(MOVES, 0.75f, true);
    private int held;
    private String version = "";

    TreeShelf(UnitReading reading, Successions successions) {
        this.reading = reading;
        this.successions = successions;
    }

    /** The day, and the instant at which the book knew it; null: now. */
    private record Asked(LocalDate day, @Nullable Instant knownAt) {}

    /** The whole tree of the day, as the book knows it now. */
    UnitTree on(LocalDate day) {
        return kept(trees, new Asked(day, null), () -> new UnitTree(day, reading.on(day)));
    }

    /** The whole tree of the day, as the book knew it at an instant: a seal asks for the same one for each of its figures. */
    UnitTree on(LocalDate day, Instant knownAt) {
        return kept(trees, new Asked(day, knownAt), () -> new UnitTree(day, reading.on(day, knownAt)));
    }

    /** All that went over, as the book knew it at the instant; null: now. */
    Moves moves(@Nullable Instant knownAt) {
        var asked = knownAt == null ? Instant.MAX : knownAt;
        return kept(moves, asked, () -> new Moves(successions.all(knownAt)));
    }

    private <K, V> V kept(Map<K, V> shelf, K asked, Supplier<V> read) {
        var now = reading.version();
        synchronized (trees) {
            if (!now.equals(version)) {
                trees.clear();
                held = 0;
                moves.clear();
            }
            version = now;
            var kept = shelf.get(asked);
            if (kept != null) return kept;
        }
        var fresh = read.get();
        synchronized (trees) {
            if (now.equals(version)) {
                var before = shelf.put(asked, fresh);
                held += sizeOf(fresh) - (before == null ? 0 : sizeOf(before));
            }
            while (held > UNITS && trees.size() > 1) held -= sizeOf(letGoOfTheEldest(trees));
            while (moves.size() > MOVES) letGoOfTheEldest(moves);
        }
        return fresh;
    }

    private static <K, V> V letGoOfTheEldest(Map<K, V> shelf) {
        var eldest = shelf.entrySet().iterator();
        var gone = eldest.next().getValue();
        eldest.remove();
        return gone;
    }

    private static int sizeOf(Object kept) {
        return kept instanceof UnitTree tree ? EVEN_EMPTY + tree.units().size() : 0;
    }
}
