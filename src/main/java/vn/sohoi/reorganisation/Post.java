package vn.sohoi.reorganisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.UnitId;

/**
 * Somebody who holds a post on a unit that ends.
 *
 * @param on the unit that ends
 * @param decided whether somebody has said what becomes of her
 * @param to where she goes with the same role; null when the post ends with the unit
 * @param until the first day without her mandate, if nothing happened
 */
public record Post(
        long mandate,
        String name,
        Role role,
        UnitId on,
        boolean decided,
        @Nullable UnitId to,
        LocalDate until) {}
