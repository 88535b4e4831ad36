package vn.sohoi.campaigns;

import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * Where a campaign applies that does not apply everywhere.
 *
 * @param unit with all that stands beneath it on the day
 * @param valid half-open
 * @param basis the decision
 */
public record Place(UnitId unit, DateSpan valid, String basis) {}
