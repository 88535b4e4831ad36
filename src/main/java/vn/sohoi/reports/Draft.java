package vn.sohoi.reports;

import java.util.List;

/**
 * What a report asks and what its officer wrote.
 *
 * @param title what it is about
 * @param indicators codes, a row each in the table of indicators
 * @param byUnit codes, a column each in the table of units
 */
public record Draft(String title, List<String> indicators, List<String> byUnit, List<Part> parts) {}
