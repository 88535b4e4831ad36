package vn.sohoi.indicators;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;

/**
 * A figure that somebody says for a unit and a day, because the book cannot count it.
 *
 * @param source the paper or office that it is from
 */
public record Declaration(String indicator, UnitId unit, LocalDate day, long value, String source) {}
