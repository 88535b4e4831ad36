package vn.sohoi.activities.costs;

import vn.sohoi.kernel.DateSpan;

/**
 * From where money of activities comes.
 *
 * @param valid the days of activities at which it may be written down
 */
public record CostSource(long id, String name, String nameEn, DateSpan valid) {}
