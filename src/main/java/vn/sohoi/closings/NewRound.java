package vn.sohoi.closings;

import java.time.LocalDate;
import java.util.List;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/**
 * What a unit wants to ask for.
 *
 * @param owner who asks; the units directly beneath it on the last day of the period answer
 * @param deadline last day for handing in; it may lie some days before the period ends, never long before
 * @param indicators codes, in the order of the report
 */
public record NewRound(UnitId owner, Period period, LocalDate deadline, List<String> indicators) {}
