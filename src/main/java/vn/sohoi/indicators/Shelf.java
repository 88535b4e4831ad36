package vn.sohoi.indicators;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was read of many branches, held in the program with the last number of what was forgotten before. What was asked longest
 * ago goes first when it is full.
 */
final class Shelf<K, V> {
    /** Shorter than what was forgotten is remembered. */
    private static final long LONGEST = Duration.ofHours(12).toNanos();

    private final long most;
    private final ToIntFunction<V> sizes;
    private final Map<K, Held<V>> held = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /** @param most all sizes together */
    Shelf(long most, ToIntFunction<V> sizes) {
        this.most = most;
        this.sizes = sizes;
    }

    /** @param number the last of what was forgotten before it was read */
    record Held<V>(V what, long number, long since) {}

    synchronized @Nullable Held<V> find(K asked) {
        var found = held.get(asked);
        if (found == null || System.nanoTime() - found.since() < LONGEST) return found;
        letGo(asked);
        return null;
    }

    synchronized void put(K asked, V what, long number) {
        letGo(asked);
        held.put(asked, new Held<>(what, number, System.nanoTime()));
        size += sizes.applyAsInt(what);
        while (size > most) letGo(held.keySet().iterator().next());
    }

    synchronized void letGo(K asked) {
        var gone = held.remove(asked);
        if (gone != null) size -= sizes.applyAsInt(gone.what());
    }
}
