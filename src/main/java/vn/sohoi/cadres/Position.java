package vn.sohoi.cadres;

import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A position (chức danh, vị trí) of a body, apart from who holds it.
 *
 * @param seats how many may hold it on one day
 * @param valid the days on which it stands, never beyond its term
 * @param basis the paper it rests on where it came later than its term; may be empty
 */
public record Position(
        PositionId id,
        TermId term,
        UnitId unit,
        Body body,
        PositionKind kind,
        boolean fullTime,
        int seats,
        DateSpan valid,
        String basis) {}
