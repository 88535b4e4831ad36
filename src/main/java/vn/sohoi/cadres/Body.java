package vn.sohoi.cadres;

import static vn.sohoi.cadres.PositionKind.CHAIR;
import static vn.sohoi.cadres.PositionKind.MEMBER;
import static vn.sohoi.cadres.PositionKind.SPECIALIST;
import static vn.sohoi.cadres.PositionKind.STANDING_MEMBER;
import static vn.sohoi.cadres.PositionKind.VICE;
import static vn.sohoi.cadres.PositionKind.VICE_STANDING;

import java.util.Arrays;
import java.util.List;
import vn.sohoi.units.UnitLevel;

/**
 * A body of a unit. The standing committee is no body of its own: its members are those of the executive committee who chair,
 * stand in for the chair or sit on it (Charter, article 11).
 */
public enum Body {
    EXECUTIVE(UnitLevel.CENTRE, UnitLevel.COMMUNE, CHAIR, VICE_STANDING, VICE, STANDING_MEMBER, MEMBER),
    INSPECTION(UnitLevel.CENTRE, UnitLevel.COMMUNE, CHAIR, VICE, MEMBER),
    /** The Women's Work Committee within the Front's office of a province, since 1 July 2025. */
    WOMENS_WORK(UnitLevel.PROVINCE, UnitLevel.PROVINCE, CHAIR, VICE, SPECIALIST),
    STAFF(UnitLevel.CENTRE, UnitLevel.COMMUNE, SPECIALIST),
    BRANCH(UnitLevel.BRANCH, UnitLevel.BRANCH, CHAIR, VICE, MEMBER),
    GROUP(UnitLevel.GROUP, UnitLevel.GROUP, CHAIR, VICE);

    private final UnitLevel highest;
    private final UnitLevel lowest;
    private final List<PositionKind> positions;

    Body(UnitLevel highest, UnitLevel lowest, PositionKind... positions) {
        this.highest = highest;
        this.lowest = lowest;
        this.positions = List.of(positions);
    }

    /** The positions that it may have, from above. */
    public List<PositionKind> positions() {
        return positions;
    }

    /** The bodies that a unit of the level may have. */
    public static List<Body> of(UnitLevel level) {
        return Arrays.stream(values()).filter(body -> body.standsOn(level)).toList();
    }

    boolean standsOn(UnitLevel level) {
        return !level.above(highest) && !lowest.above(level);
    }
}
