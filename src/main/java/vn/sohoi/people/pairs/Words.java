package vn.sohoi.people.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Each word once, with a number, and how many bear it. */
final class Words {
    private final Map<String, Integer> codes = new HashMap<>();
    private int[] bearers = new int[1 << 10];

    /** The number of a word; new ones get the next. */
    int code(String word) {
        var known = codes.get(word);
        if (known != null) return known;
        int code = codes.size();
        codes.put(word, code);
        if (code == bearers.length) bearers = Arrays.copyOf(bearers, code * 2);
        return code;
    }

    int size() {
        return codes.size();
    }

    void oneMore(int code) {
        bearers[code]++;
    }

    int bearers(int code) {
        return bearers[code];
    }
}
