package vn.sohoi.units;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A unit as it was on a day.
 *
 * @param id its identity, the same through renaming and moving
 * @param level its level, for ever
 * @param name its official name with the kind's word: Huyện Thanh Trì
 * @param code the state's code on that day, or null
 * @param kind what it was on that day
 * @param parent the unit above it on that day, or null at the top
 * @param valid the days of its existence; from {@link Units#search} the days of this name, from
 *     {@link Units#historyOf} the days on which all of this held
 */
public record Unit(
        UnitId id,
        UnitLevel level,
        String name,
        @Nullable String code,
        UnitKind kind,
        @Nullable UnitId parent,
        DateSpan valid) {}
