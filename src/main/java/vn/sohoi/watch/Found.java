package vn.sohoi.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A breach as the last nights saw it.
 *
 * @param since the first day on which it was so
 * @param gone the night that found it mended, or null
 * @param owner the unit whose task it is; null where nobody stands above
 */
public record Found(
        String code,
        UnitId unit,
        LocalDate since,
        String href,
        @Nullable LocalDate gone,
        @Nullable UnitId owner) {}
