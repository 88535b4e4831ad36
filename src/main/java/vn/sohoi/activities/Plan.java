package vn.sohoi.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.kernel.UnitId;

/**
 * An activity as it is planned.
 *
 * @param owner the unit that answers for it
 * @param place where; may be empty
 * @param lastDay the last day that counts; the same as the first for most
 * @param beginsAt the hour on the first day, or null
 * @param with the units that hold it together with the owner
 * @param club the club that meets, whose own women are called and which the owner keeps up on its day; or null
 */
public record Plan(
        UnitId owner,
        String title,
        String place,
        LocalDate day,
        LocalDate lastDay,
        @Nullable LocalTime beginsAt,
        Set<UnitId> with,
        Set<ThemeId> themes,
        @Nullable ClubId club) {

    /** Of units, and not of a club. */
    public Plan(
            UnitId owner,
            String title,
            String place,
            LocalDate day,
            LocalDate lastDay,
            @Nullable LocalTime beginsAt,
            Set<UnitId> with,
            Set<ThemeId> themes) {
        this(owner, title, place, day, lastDay, beginsAt, with, themes, null);
    }

    /** The same so many times later. */
    Plan later(Every every, long times) {
        return new Plan(
                owner,
                title,
                place,
                every.later(day, times),
                every.later(lastDay, times),
                beginsAt,
                with,
                themes,
                club);
    }

    /** Of one unit on one day. */
    public static Plan of(UnitId owner, String title, LocalDate day, Set<ThemeId> themes) {
        return new Plan(owner, title, "", day, day, null, Set.of(), themes);
    }
}
