package vn.sohoi.membership;

import java.time.LocalDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * Somebody to be admitted, or admitted again.
 *
 * @param day the first day of her membership
 * @param decision number of the decision
 */
public record Wish(PersonId person, UnitId branch, LocalDate day, String decision, MemberKind kind) {}
