package vn.sohoi.access;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Accounts.Limits;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/**
 * Task accounts (security.md 3.2): for a congress's secretariat and others who hold no office in the Union. Such an account has a
 * row of dashes in the table of rights: it reads what a task gives it, and without one signs in nowhere. Whoever may give tasks
 * opens one for her own unit, for six months at most.
 */
@Service
public class TaskAccounts {
    /** An account's longest time, in months. */
    public static final int MOST_MONTHS = 6;

    private final Accounts accounts;
    private final PostRows rows;
    private final Tasks tasks;
    private final Units units;

    TaskAccounts(Accounts accounts, PostRows rows, Tasks tasks, Units units) {
        this.accounts = accounts;
        this.rows = rows;
        this.tasks = tasks;
        this.units = units;
    }

    /**
     * Opens it from today on, without a password: its owner chooses one with her card. One of the same unit that ended may be
     * opened again.
     *
     * @return its number among the posts of the unit
     * @throws Forbidden for whoever may give no tasks
     * @throws NotFound for a unit that is no more
     * @throws Refused for a login that cannot be read or that somebody else has, a missing name or paper, a day out of bounds
     */
    @Transactional
    public long open(NewTaskAccount wish, Actor opener) {
        var own = opener.unit();
        if (own == null || !tasks.mayGive(opener)) throw new Forbidden();
        var today = rows.today();
        if (units.find(own, today).isEmpty()) throw new NotFound();
        AppointingRules.checkLogin(wish.login());
        if (wish.name().isBlank()) throw new Refused("access.no-name");
        if (wish.paper().isBlank()) throw new Refused("access.no-decision");
        if (wish.last().isBefore(today)) throw new Refused("access.term-over");
        var term = DateSpan.between(today, wish.last().plusDays(1));
        if (wish.last().plusDays(1).isAfter(today.plusMonths(MOST_MONTHS)))
            throw new Refused("access.task-account-too-long", MOST_MONTHS);
        if (rows.isMoreThanTaskAccountOf(own, wish.login())) throw new Refused("access.login-taken");
        if (!accounts.exists(wish.login()))
            accounts.openWithoutPassword(wish.login(), wish.name().strip(), opener);
        var mandate = new NewMandate(
                wish.login(), Role.TASK_HOLDER, own, term, wish.paper().strip());
        try {
            return accounts.appoint(mandate, Limits.NONE, opener);
        } catch (DataIntegrityViolationException held) {
            throw new Refused("access.post-held");
        }
    }

    /** Whether the account waits for a task: it was opened for tasks and has not ended, and holds nothing else today. */
    boolean isWaiting(String login) {
        return rows.heldBy(login).contains(Role.TASK_HOLDER);
    }
}
