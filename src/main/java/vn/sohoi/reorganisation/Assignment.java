package vn.sohoi.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * Where a branch of a unit that ends goes.
 *
 * @param from the unit that ends
 * @param to the unit that it comes under; null while nobody has said
 */
public record Assignment(
        UnitId branch, UnitId from, @Nullable UnitId to) {}
