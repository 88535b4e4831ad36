package vn.sohoi.membership;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A member on a list that is taken over.
 *
 * @param joined when she joined as far as the list says, or null
 * @param core whether the list has her as a core member
 */
public record ListedMember(
        PersonId person, UnitId branch, @Nullable PartialDate joined, MemberKind kind, boolean core) {}
