package vn.sohoi.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the book does to Vietnamese words: one form of Unicode, keys for searching, capitals of names. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private static final char[] BARE = bareLetters();

    private VietnameseText() {}

    /** Composed Unicode, single spaces, no invisible signs, no blanks at the ends. */
    public static String clean(String text) {
        if (isClean(text)) return text;
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
        var known = foldLetters(text);
        if (known != null) return known;
        var lower = clean(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** Whether nothing needs cleaning, as in most cells: composed letters, single spaces inside. */
    private static boolean isClean(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == ' ') {
                if (blank) return false;
                blank = true;
            } else if (sign > ' ' && sign < 0x7F || sign > 0xAD && isComposed(sign)) blank = false;
            else return false;
        }
        return !blank || text.isEmpty();
    }

    private static boolean isComposed(char sign) {
        return sign < 0x300 || sign >= 0x1EA0 && sign <= 0x1EF9;
    }

    /** The key of a text of composed letters alone, letter by letter; null where it holds other signs. */
    private static @Nullable String foldLetters(String text) {
        var key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!(sign < 0x80 || sign > 0xAD && isComposed(sign))) return null;
            char bare = BARE[sign];
            if (bare == 0) return null;
            if (bare == ' ') gap = true;
            else {
                if (gap && !key.isEmpty()) key.append(' ');
                gap = false;
                key.append(bare);
            }
        }
        return key.toString();
    }

    /** For each composed letter its key, a blank for what is no word, 0 where the key is not one letter. */
    private static char[] bareLetters() {
        var bare = new char[0x1EFA];
        for (char sign = 0; sign < bare.length; sign++) {
            if (!isComposed(sign)) continue;
            var lower = Character.toString(sign).toLowerCase(Locale.ROOT).replace('đ', 'd');
            var letter = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                    .replaceAll("");
            if (letter.length() == 1) bare[sign] = NO_WORD.matcher(letter).matches() ? ' ' : letter.charAt(0);
        }
        return bare;
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
