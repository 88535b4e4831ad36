package vn.sohoi.units;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.official.Spelling;

/**
 * What somebody typed to name a unit: marks, the kind's word and the suffix for "former" may be there or not. One text
 * may be read in several ways: 'xa cu' is a former unit, or one whose name ends so.
 */
record AskedName(String typed, List<Reading> readings) {
    private static final Pattern CODE = Pattern.compile("\\d{2,5}");
    /** The folded word after the name of a unit that is no more. */
    private static final String FORMER = " cu";

    private static final String FORMER_TONE = "\u0303";

    /**
     * @param key the folded name
     * @param kinds what it may be; empty when the text does not say
     * @param former whether the unit is said to be no more
     */
    record Reading(String key, Set<UnitKind> kinds, boolean former) {
        boolean fits(Unit unit) {
            return (kinds.isEmpty() || kinds.contains(unit.kind()))
                    && (!former || unit.valid().until() != null);
        }
    }

    static AskedName of(String typed) {
        var folded = VietnameseText.fold(typed);
        var readings = new ArrayList<>(readings(folded, false));
        if (folded.endsWith(FORMER))
            readings.addAll(readings(folded.substring(0, folded.length() - FORMER.length()), true));
        return new AskedName(VietnameseText.clean(typed), List.copyOf(readings));
    }

    boolean isCode() {
        return CODE.matcher(typed).matches();
    }

    /** Whether the marks agree as well: Thanh Trì is not Thạnh Trị. A text without marks agrees with no marked name. */
    boolean isSpelledLike(String name) {
        var typedSpelling = Spelling.of(typed);
        var words = VietnameseText.clean(name).split(" ");
        for (int first = 0; first < Math.min(3, words.length); first++) {
            var part = Spelling.of(String.join(" ", List.of(words).subList(first, words.length)));
            if (part.equals(typedSpelling) || former(part).equals(typedSpelling)) return true;
        }
        return false;
    }

    private static Spelling former(Spelling name) {
        return new Spelling(name.letters() + FORMER.strip(), name.tones() + FORMER_TONE);
    }

    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        readings.forEach(reading -> keys.add(reading.key()));
        return keys;
    }

    private static List<Reading> readings(String folded, boolean former) {
        var found = new ArrayList<Reading>();
        for (var kind : UnitKind.namedBy(folded)) found.add(new Reading(kind.bare(folded), Set.of(kind), former));
        found.add(new Reading(folded, Set.of(), former));
        return found;
    }
}
