package vn.sohoi.emulation;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A unit that takes part in a round.
 *
 * @param checkedBy another of them that scores it; null where the holder checks
 */
public record Taking(UnitId unit, @Nullable UnitId checkedBy) {}
