package vn.sohoi.cadres.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cadre was given for a course.
 *
 * @param number empty once her name was taken out
 * @param given on which day
 * @param until the first day on which it counts no more, or null where it counts for ever
 */
public record Certificate(
        String number, LocalDate given, @Nullable LocalDate until) {}
