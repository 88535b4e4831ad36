package vn.sohoi.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitKind;

/** What becomes of one unit on the day. */
public sealed interface Line {
    /** What a line is about; of one unit and matter a plan says one thing. */
    enum Matter {
        OPEN,
        CLOSE,
        RENAME,
        RETYPE,
        MOVE
    }

    /** The unit; of one that is opened the identity that it will have. */
    UnitId unit();

    /** What it is about. */
    default Matter matter() {
        return switch (this) {
            case Open open -> Matter.OPEN;
            case Close close -> Matter.CLOSE;
            case Rename rename -> Matter.RENAME;
            case Retype retype -> Matter.RETYPE;
            case Move move -> Matter.MOVE;
        };
    }

    /**
     * A new unit.
     *
     * @param code the state's code, or null
     * @param parent the unit above
     */
    record Open(UnitId unit, String name, @Nullable String code, UnitKind kind, UnitId parent) implements Line {}

    /** It is no more. Its branches are assigned. */
    record Close(UnitId unit) implements Line {}

    /** Another name. */
    record Rename(UnitId unit, String name) implements Line {}

    /** Another kind of its level. */
    record Retype(UnitId unit, UnitKind kind) implements Line {}

    /** With everything beneath it to another unit above. */
    record Move(UnitId unit, UnitId parent) implements Line {}
}
