package vn.sohoi.targets;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A unit's own review.
 *
 * @param held the day on which the unit held it, not after today
 * @param causes why targets are behind; may be empty where none is
 * @param proposals to whoever stands above; may be empty
 */
public record NewReview(UnitId unit, LocalDate held, String causes, String proposals) {}
