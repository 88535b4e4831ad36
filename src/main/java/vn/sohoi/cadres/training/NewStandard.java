package vn.sohoi.cadres.training;

import java.time.LocalDate;
import vn.sohoi.units.UnitLevel;

/**
 * A standard to be entered.
 *
 * @param from the first day on which it is asked
 */
public record NewStandard(UnitLevel level, Post post, Standard.Asks asks, String value, String basis, LocalDate from) {}
