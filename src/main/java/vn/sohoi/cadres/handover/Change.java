package vn.sohoi.cadres.handover;

import java.time.LocalDate;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.UnitId;

/**
 * One head of a unit's body followed another.
 *
 * @param day the first day of the new one
 * @param fromName as her decision bears it; empty once it was taken out
 */
public record Change(UnitId unit, Body body, CadreId from, String fromName, CadreId to, String toName, LocalDate day) {}
