package vn.sohoi.imports.understand;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Field;
import vn.sohoi.imports.spi.FieldKind;
import vn.sohoi.kernel.VietnameseText;

/**
 * Finds the field that the words at the head of a column name. A phrase led by {@code =} must be the whole heading, one
 * led by {@code !} decides wherever it stands; of all others the longest wins.
 */
record Dictionary(List<Field> fields, Corrections corrections) {
    private static final int DECIDES = 1_000;
    /** A heading that is the phrase and nothing more. */
    static final int WHOLE = 100;

    /** A field and how surely the heading names it. */
    record Match(Field field, int weight) {}

    @Nullable
    Match match(String heading) {
        var raw = VietnameseText.clean(heading).toLowerCase(Locale.ROOT);
        if (raw.isEmpty() || raw.length() > 80) return null;
        var whole = VietnameseText.fold(heading);
        var bare = raw.replaceAll("\\([^)]*\\)", " ").strip();
        Match best = null;
        for (var field : fields)
            for (var phrase : field.headings()) {
                int weight = weight(phrase, bare, whole);
                if (weight > 0 && (best == null || weight > best.weight())) best = new Match(field, weight);
            }
        return best;
    }

    @Nullable
    Field field(FieldKind kind) {
        return fields.stream().filter(field -> field.kind() == kind).findFirst().orElse(null);
    }

    /** The field of that name; null for none. */
    @Nullable
    Field named(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int weight(String phrase, String bare, String whole) {
        char mark = phrase.charAt(0);
        var words = mark == '=' || mark == '!' ? phrase.substring(1) : phrase;
        var folded = VietnameseText.fold(words);
        if (mark == '=') return equal(words, folded, bare) ? WHOLE + folded.length() : 0;
        if (!(" " + whole + " ").contains(" " + folded + " ")) return 0;
        if (mark == '!') return DECIDES + folded.length();
        return folded.length() + (VietnameseText.fold(bare).equals(folded) ? WHOLE : 0);
    }

    /** "Nam" is not "Năm", "ĐT" not "DT": where the heading has marks the phrase must have them too. */
    private static boolean equal(String words, String folded, String bare) {
        if (bare.equals(words)) return true;
        if (!VietnameseText.fold(bare).equals(folded)) return false;
        boolean marked = bare.chars().anyMatch(sign -> sign >= 128);
        return !marked || words.chars().anyMatch(sign -> sign >= 128) && !folded.equals("nam");
    }
}
