package vn.sohoi.people.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import java.util.function.LongConsumer;

/**
 * One pass over the register. Persons are sorted into blocks by what two rows of one person still share after a slip, and
 * compared within a block: a slip in the name spares either the given name or the rest of it, a slip in the birth spares the
 * name with the year or with day and month. So a million rows need some ten million comparisons, not half a million million.
 */
public final class Pass {
    /** So many questions at most for a hundred persons; the likeliest are kept. */
    private static final double PAIRS_PER_PERSON = 0.15;

    /** A small book may be asked so many in any case. */
    private static final long FEW = 100;

    /** Within a block each is compared with so many next to it: a made-up birthday would make blocks of thousands. */
    private static final int WIDE = 2_000;

    private static final int NARROW = 48;
    private static final long NO_BLOCK = 0;

    private final Register register;
    private final Judge judge;
    private final int bits;
    private final Candidates candidates;
    private final LongConsumer step;

    private Pass(Register register, LongConsumer step) {
        this.register = register;
        this.step = step;
        judge = new Judge(register);
        bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(register.size()));
        candidates = new Candidates(bits);
    }

    /**
     * Two rows that may be one person.
     *
     * @param score 1 to 100: of a hundred such pairs so many are one person
     */
    public record Pair(UUID one, UUID other, int score, List<Sign> signs) {}

    /** What a pass found, best first within each person; {@code left} pairs were less likely and are not asked. */
    public record Found(List<Pair> pairs, long left) {}

    /** Finds them. {@code step} is told the number of each block's sorting as it begins, of {@link #STEPS}. */
    public static Found over(Register register, LongConsumer step) {
        return new Pass(register, step).run();
    }

    /** How many blocks' sortings there are. */
    public static final int STEPS = 7;

    private Found run() {
        var names = register.names();
        block(1, NARROW, at -> mix(register.oldId(at), 1));
        block(2, NARROW, at -> register.phone(at) == 0 ? NO_BLOCK : mix(register.phone(at), names.given(name(at))));
        block(3, WIDE, at -> isWhole(at) ? mix(unordered(at), names.given(name(at))) : NO_BLOCK);
        block(4, WIDE, at -> isWhole(at) ? mix(unordered(at), -1L - names.rest(name(at))) : NO_BLOCK);
        block(5, NARROW, at -> mix(names.key(name(at)) + 1L, Births.year(register.birth(at))));
        block(6, NARROW, at -> isWhole(at) ? mix(register.birth(at) & 511, names.key(name(at)) + 1L) : NO_BLOCK);
        block(7, NARROW, at -> mix(register.branch(at), names.given(name(at)) + 1L));
        candidates.unite();
        int floor = candidates.floorFor(Math.max(FEW, Math.round(PAIRS_PER_PERSON * register.size())));
        var places = new int[candidates.size()];
        int kept = 0;
        for (int i = 0; i < candidates.size(); i++) if (candidates.score(i) >= floor) places[kept++] = i;
        var pairs = Arrays.stream(places, 0, kept).mapToObj(this::pair).toList();
        return new Found(pairs, candidates.size() - pairs.size());
    }

    private Pair pair(int place) {
        int one = candidates.low(place);
        int other = candidates.high(place);
        return new Pair(register.id(one), register.id(other), candidates.score(place), judge.signs(one, other));
    }

    /** Sorts the persons by a key (the key's head and the place in one number) and compares within each key. */
    private void block(int number, int width, IntToLongFunction key) {
        if (Thread.currentThread().isInterrupted()) throw new Stopped();
        step.accept(number);
        var sorted = new long[register.size()];
        int filled = 0;
        for (int at = 0; at < register.size(); at++) {
            long mixed = key.applyAsLong(at);
            if (mixed != NO_BLOCK) sorted[filled++] = mixed << bits | at;
        }
        Arrays.parallelSort(sorted, 0, filled);
        long place = (1L << bits) - 1;
        for (int i = 0; i < filled; i++) {
            int end = Math.min(filled, i + 1 + width);
            for (int j = i + 1; j < end && (sorted[j] & ~place) == (sorted[i] & ~place); j++) {
                int score = judge.score((int) (sorted[i] & place), (int) (sorted[j] & place));
                if (score > 0) candidates.add((int) (sorted[i] & place), (int) (sorted[j] & place), score);
            }
        }
    }

    private int name(int at) {
        return register.name(at);
    }

    private boolean isWhole(int at) {
        return Births.isWhole(register.birth(at));
    }

    private int unordered(int at) {
        return Births.unordered(register.birth(at));
    }

    /** Spreads two numbers over all bits (the finaliser of SplitMix64); a rare meeting costs one comparison. */
    private static long mix(long one, long other) {
        if (one == 0) return NO_BLOCK;
        long mixed = one * 0x9E3779B97F4A7C15L + other * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31 | 1L << 62;
    }

    /** The pass was stopped from outside; what the last one found still stands. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
