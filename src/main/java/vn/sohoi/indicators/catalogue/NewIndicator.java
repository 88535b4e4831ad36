package vn.sohoi.indicators.catalogue;

import org.jspecify.annotations.Nullable;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.DateSpan;

/**
 * An indicator that somebody defines without code: declared, or a ratio of two that the book has.
 *
 * @param kind {@link Entry.Kind#STOCK}, {@link Entry.Kind#FLOW} or {@link Entry.Kind#RATIO}
 * @param about the class of what makes somebody count
 * @param numerator code of a ratio's first part, else null
 * @param denominator code of its second part, else null
 */
public record NewIndicator(
        String name,
        String nameEn,
        Entry.Kind kind,
        Measure measure,
        FieldClass about,
        @Nullable String numerator,
        @Nullable String denominator,
        DateSpan valid,
        String basis) {}
