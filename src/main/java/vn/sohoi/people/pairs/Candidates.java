package vn.sohoi.people.pairs;

import java.util.Arrays;

/** Pairs with their scores, each packed into one number: it is met in several blocks and kept once. */
final class Candidates {
    private static final int SCORE_BITS = 7;
    private static final long SCORE = (1 << SCORE_BITS) - 1;

    private static final int CERTAIN = 100;

    private final int bits;
    private long[] packed = new long[1 << 12];
    private int size;

    /** @param bits so many does a place in the register take */
    Candidates(int bits) {
        this.bits = bits;
    }

    void add(int one, int other, int score) {
        if (size == packed.length) {
            unite();
            if (size > packed.length / 2) packed = Arrays.copyOf(packed, packed.length * 2);
        }
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        packed[size++] = (low << bits | high) << SCORE_BITS | score;
    }

    /** Sorts them and leaves each pair once. */
    void unite() {
        Arrays.parallelSort(packed, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) if (kept == 0 || packed[kept - 1] != packed[i]) packed[kept++] = packed[i];
        size = kept;
    }

    int size() {
        return size;
    }

    int low(int place) {
        return (int) (packed[place] >>> bits + SCORE_BITS);
    }

    int high(int place) {
        return (int) (packed[place] >>> SCORE_BITS & (1L << bits) - 1);
    }

    int score(int place) {
        return (int) (packed[place] & SCORE);
    }

    /** The lowest score with which no more than so many are left; the certain ones are left in any case. */
    int floorFor(long most) {
        var counts = new int[(int) SCORE + 1];
        for (int i = 0; i < size; i++) counts[score(i)]++;
        long kept = 0;
        for (int score = (int) SCORE; score > 0; score--) {
            kept += counts[score];
            if (kept > most) return Math.min(CERTAIN, score + 1);
        }
        return 1;
    }
}
