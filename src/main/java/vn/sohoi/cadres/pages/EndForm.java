package vn.sohoi.cadres.pages;

import org.jspecify.annotations.Nullable;

/**
 * An end as it was typed.
 *
 * @param last the last day on which she holds it
 */
record EndForm(
        @Nullable String last,
        @Nullable String why,
        @Nullable String decision) {}
