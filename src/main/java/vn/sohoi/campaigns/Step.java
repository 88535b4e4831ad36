package vn.sohoi.campaigns;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was said of a household's year; none is ever changed.
 *
 * @param failed numbers of the criteria that are not met, in order; with none of either kind, all are met
 * @param unclear numbers of those that could not be made clear; what has any counts for nothing
 * @param day on which it was seen so
 * @param reason why it differs from what was said before, empty where it does not
 * @param author login of who wrote it
 */
public record Step(
        StepKind kind, List<Integer> failed, List<Integer> unclear, LocalDate day, String reason, String author) {}
