package vn.sohoi.reorganisation.spi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/**
 * A reorganisation as it comes into force, or is taken back.
 *
 * @param plan its number; {@code reorganisation.going} tells under it who goes from which branch to which
 * @param day the first day of the new state
 * @param at the instant of all rows that followers write; no row of those who go bears it otherwise
 * @param branches each branch that comes under another unit, with that unit
 * @param pieces each new branch with the branch that it was cut from
 * @param ending units that are no more from that day
 * @param toldBy the number of the transaction that put it in force, as the tallies know it
 * @param actor who put it in force or takes it back
 */
public record Act(
        long plan,
        LocalDate day,
        OffsetDateTime at,
        Map<UnitId, UnitId> branches,
        Map<UnitId, UnitId> pieces,
        Set<UnitId> ending,
        String toldBy,
        Actor actor) {}
