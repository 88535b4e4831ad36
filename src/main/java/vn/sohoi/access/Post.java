package vn.sohoi.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * Who holds a post of a unit.
 *
 * @param mandate its number
 * @param valid the days of the term
 * @param revoked whether it was ended before its term
 * @param activated whether its holder has chosen a password
 * @param givenBy login of who gave it; null for what the book itself was told
 * @param task what is read where it is no post but a task of reading, else null
 * @param portfolios to which parts of the work it is limited; empty for all of it
 */
public record Post(
        long mandate,
        String login,
        String name,
        Role role,
        UnitId unit,
        DateSpan valid,
        boolean acting,
        String decision,
        boolean revoked,
        boolean activated,
        @Nullable String givenBy,
        @Nullable Task task,
        Set<Purpose> portfolios) {

    /**
     * Reading the people of the unit.
     *
     * @param purpose which part of the work it is for
     * @param most the highest class of a field
     */
    public record Task(Purpose purpose, FieldClass most) {}
}
