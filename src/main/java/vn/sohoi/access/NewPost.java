package vn.sohoi.access;

import java.util.Set;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * A post that somebody is to be given.
 *
 * @param login her account; one that the book does not have is opened
 * @param name how a new account's owner is shown; not read for an account that is there
 * @param valid the days of the term, the first day without the post as the end
 * @param acting until the post is filled by election or decision: six months at most
 * @param decision number of the decision
 * @param portfolios to which parts of the work it is limited, of {@link Portfolios#ALL}; empty for all of it
 */
public record NewPost(
        String login,
        String name,
        Role role,
        UnitId unit,
        DateSpan valid,
        boolean acting,
        String decision,
        Set<Purpose> portfolios) {

    /** For all of the post's work. */
    public NewPost(String login, String name, Role role, UnitId unit, DateSpan valid, boolean acting, String decision) {
        this(login, name, role, unit, valid, acting, decision, Set.of());
    }
}
