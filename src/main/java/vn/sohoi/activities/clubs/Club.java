package vn.sohoi.activities.clubs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A club or model.
 *
 * @param moves whether it dances or does sport
 * @param keepers who keeps it up and who did, the first first; at most one on a day
 */
public record Club(ClubId id, String name, ClubKind kind, boolean moves, String about, List<Keeper> keepers) {

    /**
     * A unit that keeps it up.
     *
     * @param founded whether it founded it
     * @param basis the paper by which it did, or took it over
     * @param endedBy how that ended, or null while it goes on
     * @param why for what reason; empty where it went over to another unit
     */
    public record Keeper(
            UnitId unit,
            DateSpan valid,
            boolean founded,
            String basis,
            @Nullable End endedBy,
            String why) {}

    /** How a unit ceased to keep it up. */
    public enum End {
        /** It is no more. */
        OVER,
        /** Another unit took it over. */
        HANDED,
        /** The unit is no more. */
        REORGANISED
    }

    /** Who keeps it up on the day. */
    public Optional<Keeper> on(LocalDate day) {
        return keepers.stream().filter(one -> one.valid().holds(day)).findFirst();
    }

    /** Who kept it up last. */
    public Keeper last() {
        return keepers.getLast();
    }
}
