package vn.sohoi.campaigns;

import vn.sohoi.kernel.DateSpan;

/**
 * What a campaign asks for, in the wording of some days.
 *
 * @param number from 1 to 9, the same through all wordings
 * @param valid the days on which it is worded so, half-open
 * @param basis the paper for this wording, empty where none is known
 * @param doubt what is not known of it, empty where nothing is
 */
public record Criterion(int number, Campaign.Words wording, DateSpan valid, String basis, Campaign.Words doubt) {}
