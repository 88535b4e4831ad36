package vn.sohoi.indicators.pages;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the address of a figure, as it was typed.
 *
 * @param unit the unit; the reader's own where it is missing
 * @param on a day such as 31/12/2019
 * @param ky a period such as 2019-Q3; goes before the day
 * @param cay the tree: as-it-was, today or 2025-07-01
 * @param biet what the book knew: an instant, or a day for its end
 * @param tu how many rows to pass over
 */
record Asked(
        @Nullable Long unit,
        @Nullable String on,
        @Nullable String ky,
        @Nullable String cay,
        @Nullable String biet,
        @Nullable Long tu) {}
