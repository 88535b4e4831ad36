package vn.sohoi.emulation.pages;

import org.jspecify.annotations.Nullable;

/**
 * A part of a scheme as typed: a group, a grade or a criterion.
 *
 * @param group place of the group, or empty
 * @param indicator code of what is counted, or empty
 * @param steps "from=points" apart by semicolons
 * @param grade place of the grade of a condition, or empty
 * @param countsAs name of what the Union's list counts a grade as, or empty
 */
record PartForm(
        @Nullable String name,
        @Nullable String most,
        @Nullable String least,
        @Nullable String groupLeast,
        @Nullable String shareMost,
        @Nullable String group,
        @Nullable String effect,
        @Nullable String indicator,
        @Nullable String rule,
        @Nullable String each,
        @Nullable String forEach,
        @Nullable String wanted,
        @Nullable String steps,
        @Nullable String grade,
        @Nullable String countsAs) {
    static final PartForm EMPTY =
            new PartForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
