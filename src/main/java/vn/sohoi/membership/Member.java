package vn.sohoi.membership;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A woman's place in the Union.
 *
 * @param branch where she stands now or stood last
 * @param number her member number, for ever
 * @param joined when she first joined, as far as it is known; kept through every transfer
 * @param stay her membership today, or null when she has left
 * @param core whether she is a core member today
 */
public record Member(
        PersonId person,
        UnitId branch,
        long number,
        @Nullable PartialDate joined,
        @Nullable Stay stay,
        boolean core) {}
