package vn.sohoi.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;

/**
 * One number of a made report, with its question. It never changes.
 *
 * @param place its number on the sheet of sources, from 0
 * @param unitName as the unit was called then
 * @param name of the indicator in Vietnamese; of a plan, what is wanted
 * @param value null where the book could not say
 * @param rows how many rows of evidence lay beneath
 * @param unknown units that made it impossible
 * @param period the asked period; empty where a day was asked
 * @param day the asked day, or the period's last
 * @param address the page that opens it, as the book knew it then
 * @param resolution which wants it, of a plan and its share; else empty
 */
public record Made(
        int place,
        UnitId unit,
        String unitName,
        String indicator,
        String name,
        Sort sort,
        Measure measure,
        @Nullable BigDecimal value,
        How how,
        long rows,
        List<String> unknown,
        String period,
        LocalDate day,
        String address,
        String resolution) {}
