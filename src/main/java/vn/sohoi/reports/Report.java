package vn.sohoi.reports;

import java.time.Instant;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * A report of a unit for a period, as it is being written.
 *
 * @param login who began it
 * @param saved when its draft was last saved
 * @param versions how many were made of it
 */
public record Report(
        ReportId id,
        UnitId unit,
        PaperKind kind,
        Period period,
        Draft draft,
        String login,
        Instant saved,
        int versions) {}
