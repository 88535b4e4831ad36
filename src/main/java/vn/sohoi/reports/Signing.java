package vn.sohoi.reports;

import java.time.LocalDate;

/**
 * What stands on the paper beside its words.
 *
 * @param paper the number in the register of papers; empty while it has none
 * @param on the day on the paper; its heading is that of this day
 * @param by the name of who signs; empty to leave room
 */
public record Signing(String paper, LocalDate on, String by) {}
