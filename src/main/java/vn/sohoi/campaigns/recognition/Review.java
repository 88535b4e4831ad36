package vn.sohoi.campaigns.recognition;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A branch's or group's review of its members in a year.
 *
 * @param day within the year, on which they met for it
 * @param paper the minutes that say so
 */
public record Review(UnitId unit, int year, LocalDate day, String paper) {}
