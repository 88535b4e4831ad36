package vn.sohoi.units;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A unit to be opened.
 *
 * @param level its level
 * @param name its official name with the kind's word: Xã Đại Thanh
 * @param code the state's code, or null
 * @param kind its kind, of the same level
 * @param parent the unit above, or null at the top; of a level above
 * @param valid the days of its existence, mostly without an end
 * @param basis the decision or paper that opens it
 */
public record NewUnit(
        UnitLevel level,
        String name,
        @Nullable String code,
        UnitKind kind,
        @Nullable UnitId parent,
        DateSpan valid,
        String basis) {}
