package vn.sohoi.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohoi.kernel.UnitId;

/**
 * Everything that one act changes in the tree on one day.
 *
 * @param day the first day of the new state
 * @param basis the decision
 * @param opened new units under identities reserved before; parents before those beneath them
 * @param renamed another name from that day
 * @param retyped another kind of the same level from that day
 * @param moved another unit above from that day
 * @param closed no more from that day; nothing may stand beneath them then
 * @param successions what went where; of two units that are told of already it corrects
 */
public record TreeChange(
        LocalDate day,
        String basis,
        List<Opening> opened,
        Map<UnitId, String> renamed,
        Map<UnitId, UnitKind> retyped,
        Map<UnitId, UnitId> moved,
        Set<UnitId> closed,
        List<Succession> successions) {

    /** A unit to be opened under an identity that was reserved. */
    public record Opening(UnitId id, NewUnit unit) {}
}
