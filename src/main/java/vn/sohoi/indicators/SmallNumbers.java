package vn.sohoi.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohoi.access.FieldClass;
import vn.sohoi.kernel.UnitId;

/**
 * How figures on guarded data are told to readers without the names, and wherever they are kept, printed or handed on: 1 to 7
 * as a star, others to the nearest 5 (NHS Digital's rule). It is done once, where the evidence lies: at a branch's quarter, or
 * at what one unit said. Every sum is built of that and of nothing else, so no two of them give away more than the parts do.
 */
final class SmallNumbers {
    /** The highest class that is told exactly to everybody: who is a member, who lives here. */
    static final FieldClass OPEN = FieldClass.C2;

    private static final long HIDDEN = 7;
    private static final long STEP = 5;

    /** What a star counts for in a sum: the middle of 1 to 7, whatever it hides. */
    private static final long STAR = 4;

    private SmallNumbers() {}

    /** What a cell gives to every sum. */
    static long given(long counted) {
        if (counted <= 0) return 0;
        return counted <= HIDDEN ? STAR : nearest(counted);
    }

    /** The same of every branch, without its rows. */
    static Map<UnitId, Counted> given(Map<UnitId, Counted> counted) {
        var given = new HashMap<UnitId, Counted>();
        counted.forEach((branch, one) -> given.put(branch, new Counted(given(one.value()), 0)));
        return given;
    }

    /** How the sum of what cells give is told. */
    static Figure told(Figure sum) {
        var value = sum.value();
        if (value == null) return sum;
        long whole = value.longValueExact();
        if (whole > 0 && whole <= HIDDEN) return new Figure(null, sum.measure(), How.WITHHELD, 0, List.of(), List.of());
        return Figure.of(nearest(whole), sum.measure(), How.ROUNDED, 0);
    }

    private static long nearest(long value) {
        return (value + STEP / 2) / STEP * STEP;
    }
}
