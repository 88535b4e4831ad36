package vn.sohoi.cadres.planning.pages;

import org.jspecify.annotations.Nullable;

/**
 * Who is put into a pool, as typed.
 *
 * @param who identity of the cadre
 */
record AddForm(
        @Nullable String name,
        @Nullable String who,
        @Nullable String day,
        @Nullable String paper) {}
