package vn.sohoi.units;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.kernel.VietnameseText;

/**
 * What somebody typed to name a unit: marks, the kind's word and the suffix for "former" may be there or not. One text
 * may be read in several ways: 'xa cu' is a former unit, or one whose name ends so.
 */
record AskedName(String typed, List<Reading> readings) {
    private static final Pattern CODE = Pattern.compile("\\d{2,5}");
    /** The folded word after the name of a unit that is no more. */
    private static final String FORMER = " cu";

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
