package vn.sohoi.emulation.clusters.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster, a change of one or a pact as it was typed; each page has some of the fields.
 *
 * @param units numbers of the units that join or sign
 * @param unit number of the unit that joins, leaves or hosts
 * @param what whether it joins, leaves or hosts
 * @param day the first day of the membership or without it, or of the signatures
 * @param contents what is promised, one in each line
 */
record ClusterForm(
        @Nullable String name,
        @Nullable String basis,
        @Nullable List<String> units,
        @Nullable String unit,
        @Nullable String what,
        @Nullable String day,
        @Nullable String year,
        @Nullable String contents,
        @Nullable String source,
        @Nullable String doubt) {

    static ClusterForm empty() {
        return new ClusterForm(null, null, null, null, null, null, null, null, null, null);
    }

    boolean has(String unit) {
        return units != null && units.contains(unit);
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
