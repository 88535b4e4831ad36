package vn.sohoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long repeated work took each time. */
final class Times {
    private final List<Long> nanos = new ArrayList<>();

    /** Does the work once and keeps its time. */
    <T> T of(Supplier<T> work) {
        long begun = System.nanoTime();
        var result = work.get();
        nanos.add(System.nanoTime() - begun);
        return result;
    }

    /** Milliseconds that half of the runs stayed below. */
    double median() {
        return percentile(50);
    }

    /** Milliseconds that so many percent of the runs stayed below. */
    double percentile(int percent) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    /** Milliseconds of all runs together. */
    double sum() {
        return nanos.stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    /** How many. */
    int count() {
        return nanos.size();
    }

    /** All of one behind all of the other. */
    void add(Times more) {
        nanos.addAll(more.nanos);
    }
}
