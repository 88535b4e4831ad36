package vn.sohoi.closings;

import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.Seal;

/**
 * A sealed figure of a report.
 *
 * @param ordinal the step that sealed it
 * @param question what was asked, as known when it was sealed
 * @param by login of who sealed it
 */
public record SealedValue(ReportId report, int ordinal, Question question, Seal seal, String by) {}
