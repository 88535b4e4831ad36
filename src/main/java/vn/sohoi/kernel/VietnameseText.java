package vn.sohoi.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the book does to Vietnamese words: one form of Unicode, keys for searching, capitals of names. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private VietnameseText() {}

    /** Composed Unicode, single spaces, no invisible signs, no blanks at the ends. */
    public static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /**
     * The searching key: lower case, no marks, đ as d, words parted by one space. Tone placement folds away with the
     * marks: hòa, hoà and hoa give one key.
     */
    public static String fold(String text) {
        var lower = clean(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** A name with a capital at the head of each word: {@code NGUYỄN THỊ LAN} gives {@code Nguyễn Thị Lan}. */
    public static String capitalise(String name) {
        return Arrays.stream(clean(name).toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .map(VietnameseText::capital)
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        int head = word.offsetByCodePoints(0, 1);
        return word.substring(0, head).toUpperCase(Locale.ROOT) + word.substring(head);
    }
}
