package vn.sohoi.membership;

import java.time.LocalDate;
import vn.sohoi.kernel.PersonId;

/**
 * A membership that is to end.
 *
 * @param how any end but a transfer
 * @param day the first day without it
 * @param decision empty where there is none
 */
public record Farewell(PersonId person, Ended how, LocalDate day, String decision) {
    public Farewell {
        if (!how.departs()) throw new IllegalArgumentException("A transfer is no departure");
    }
}
