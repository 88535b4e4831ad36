package vn.sohoi.units.official;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.UnitKind;
import vn.sohoi.units.UnitLevel;

/**
 * A unit as a table states it.
 *
 * @param level the level of the column it stands in
 * @param code the state's code
 * @param kind by the word that the name begins with, or null when that cannot be read
 * @param kindWord that word as it was typed
 * @param bare the name after the kind's word, as published, with single blanks
 */
public record Stated(UnitLevel level, String code, @Nullable UnitKind kind, String kindWord, String bare) {
    private static final Pattern NAME_AND_CODE = Pattern.compile("(.*?)\\s*\\((\\d{2,3})\\)");

    /** From a name and a code in columns of their own. */
    public static Stated of(UnitLevel level, String name, String code) {
        var clean = VietnameseText.clean(name);
        var kind = UnitKind.namedBy(VietnameseText.fold(clean)).stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElse(null);
        if (kind == null) return new Stated(level, code.strip(), null, "", clean);
        int words = kind.word().split(" ").length;
        var parts = clean.split(" ");
        return new Stated(
                level,
                code.strip(),
                kind,
                Arrays.stream(parts).limit(words).collect(Collectors.joining(" ")),
                Arrays.stream(parts).skip(words).collect(Collectors.joining(" ")));
    }

    /** From a cell that holds both: the name, then the code in brackets; null when it does not. */
    static @Nullable Stated ofCell(UnitLevel level, String cell) {
        var parts = NAME_AND_CODE.matcher(VietnameseText.clean(cell));
        return parts.matches() ? of(level, parts.group(1), parts.group(2)) : null;
    }

    /** The folded name without the kind's word. */
    public String key() {
        return VietnameseText.fold(bare);
    }

    /** Whether the other name is the same but for tone placement, capitals, blanks and apostrophes. */
    public boolean spelledLike(String otherBare) {
        return Spelling.of(bare).equals(Spelling.of(otherBare));
    }
}
