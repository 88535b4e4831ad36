package vn.sohoi.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another look at a criterion that was not met.
 *
 * @param due the next look, null exactly when it is met now
 * @param note in free words, may be empty
 */
public record Recheck(LocalDate day, boolean met, @Nullable LocalDate due, String note) {}
