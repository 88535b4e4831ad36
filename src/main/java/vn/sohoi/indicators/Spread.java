package vn.sohoi.indicators;

import vn.sohoi.kernel.UnitId;

/** One question laid out over the tree beneath its unit: each unit's figure without counting again. */
interface Spread {
    /** The figure of the question's unit or of one beneath it. */
    Figure of(UnitId unit);

    /** What stands on the unit itself and on none beneath it: members of a branch that are in no group. */
    Figure own(UnitId unit);
}
