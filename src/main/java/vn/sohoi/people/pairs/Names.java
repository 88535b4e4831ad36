package vn.sohoi.people.pairs;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sohoi.kernel.VietnameseText;

/**
 * Each name once: a million women bear some ten thousand names. What is asked of a name (its key without marks, its marks,
 * its given name, how many bear it) is worked out when it is met first.
 */
final class Names {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern NO_TONES = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private final Words written = new Words();
    private final Words keys = new Words();
    private final Words marked = new Words();
    private final Words givens = new Words();
    private final Words rests = new Words();
    private final List<byte[]> letters = new ArrayList<>();
    private final BitSet plain = new BitSet();
    private int[] key = new int[1 << 10];
    private int[] marks = new int[1 << 10];
    private int[] given = new int[1 << 10];
    private int[] rest = new int[1 << 10];

    /** The number of a name; one more bears it. */
    int met(String name) {
        int code = written.code(name);
        if (written.bearers(code) == 0) enter(code, name);
        written.oneMore(code);
        keys.oneMore(key[code]);
        marked.oneMore(marks[code]);
        givens.oneMore(given[code]);
        return code;
    }

    int key(int name) {
        return key[name];
    }

    int marks(int name) {
        return marks[name];
    }

    int given(int name) {
        return given[name];
    }

    /** All but the given name. */
    int rest(int name) {
        return rest[name];
    }

    boolean isPlain(int name) {
        return plain.get(name);
    }

    byte[] letters(int name) {
        return letters.get(key[name]);
    }

    /** How many bear the same letters. */
    int withKey(int name) {
        return keys.bearers(key[name]);
    }

    /** How many bear the same letters with the same marks. */
    int withMarks(int name) {
        return marked.bearers(marks[name]);
    }

    int withGiven(int name) {
        return givens.bearers(given[name]);
    }

    private void enter(int code, String name) {
        if (code == key.length) grow();
        var folded = VietnameseText.fold(name);
        int last = folded.lastIndexOf(' ');
        key[code] = keys.code(folded);
        if (letters.size() < keys.size()) letters.add(folded.getBytes(StandardCharsets.US_ASCII));
        marks[code] = marked.code(toned(name));
        given[code] = givens.code(folded.substring(last + 1));
        rest[code] = rests.code(last < 0 ? "" : folded.substring(0, last));
        plain.set(code, name.chars().allMatch(sign -> sign < 128));
    }

    /** Tones behind each word, so that hoà and hòa are one. */
    private static String toned(String name) {
        var sorted = new StringBuilder();
        for (var word : VietnameseText.clean(name).toLowerCase(Locale.ROOT).split(" ")) {
            var open = Normalizer.normalize(word, Normalizer.Form.NFD);
            sorted.append(TONES.matcher(open).replaceAll(""))
                    .append(NO_TONES.matcher(open).replaceAll(""))
                    .append(' ');
        }
        return sorted.toString();
    }

    private void grow() {
        int more = key.length * 2;
        key = Arrays.copyOf(key, more);
        marks = Arrays.copyOf(marks, more);
        given = Arrays.copyOf(given, more);
        rest = Arrays.copyOf(rest, more);
    }
}
