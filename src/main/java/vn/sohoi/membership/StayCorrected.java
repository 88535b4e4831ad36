package vn.sohoi.membership;

import org.jspecify.annotations.Nullable;

/** What became of a wish to set a stay right. */
public sealed interface StayCorrected {
    /** The wrong row is believed no more; {@code right} stands in its place, null when it was struck out. */
    record Done(@Nullable StayId right) implements StayCorrected {}

    /** The days would meet another stay of hers: set that one right first. */
    record Overlaps() implements StayCorrected {}

    /** The branch does not exist on those days. */
    record UnitClosed() implements StayCorrected {}
}
