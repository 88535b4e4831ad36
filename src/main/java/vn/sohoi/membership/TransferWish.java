package vn.sohoi.membership;

import java.time.LocalDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * A member to be moved.
 *
 * @param on the first day at the other branch
 * @param reason in free words, may be empty
 */
public record TransferWish(PersonId person, UnitId to, LocalDate on, String reason) {}
