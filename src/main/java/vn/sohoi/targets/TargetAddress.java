package vn.sohoi.targets;

import java.time.LocalDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Where a target opens: the lasting address of what is wanted of a unit, with what it had reached by a day. */
public final class TargetAddress {
    private TargetAddress() {}

    /** The target of a unit as it stands today. */
    public static String of(TargetId target, UnitId unit) {
        return "/chi-tieu/" + target + "?unit=" + unit;
    }

    /** The same as it stood on a day. */
    public static String of(TargetId target, UnitId unit, LocalDate day) {
        return of(target, unit) + "&on=" + Ink.day(day);
    }
}
