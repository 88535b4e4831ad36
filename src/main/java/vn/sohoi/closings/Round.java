package vn.sohoi.closings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * A round of reports: what a unit asks of the units beneath it for a period.
 *
 * @param indicators codes, in the order of the report
 * @param author login of whoever opened it
 */
public record Round(
        RoundId id,
        UnitId owner,
        Period period,
        LocalDate deadline,
        List<String> indicators,
        String author,
        Instant openedAt) {}
