package vn.sohoi.cadres.planning;

import java.time.LocalDate;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A post for which somebody is planned.
 *
 * @param term the term for which it is planned, half-open, both ends given
 * @param decision number of the decision that approves the planning
 */
public record NewPool(UnitId unit, Body body, PositionKind kind, DateSpan term, String decision, LocalDate decidedOn) {}
