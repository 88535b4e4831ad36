package vn.sohoi.imports.spi;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * Where a list belongs.
 *
 * @param unit the unit whose list it is
 * @param day the day that the list speaks for
 * @param opens whether branches that the list names and the unit lacks are opened
 * @param basis words for the record: which list it was
 */
public record Ground(UnitId unit, LocalDate day, boolean opens, String basis) {}
