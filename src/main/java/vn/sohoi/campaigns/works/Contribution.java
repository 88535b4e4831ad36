package vn.sohoi.campaigns.works;

import java.time.LocalDate;

/**
 * Something given for a work.
 *
 * @param amount from 1: square metres, days of work, or VND
 * @param author login of whoever entered it
 */
public record Contribution(ContributionId id, Kind kind, long amount, LocalDate day, String author) {
    /** What was given. */
    public enum Kind {
        /** Đất, in square metres. */
        LAND,
        /** Ngày công. */
        DAYS,
        /** Tiền, in VND. */
        MONEY
    }
}
