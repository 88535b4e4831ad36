package vn.sohoi;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** Somebody new in office, with an account that she could sign in with. */
@Component
public class Offices {
    private final Accounts accounts;

    Offices(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Holds the role in the unit since yesterday, for a year. */
    public Actor held(Role role, UnitId unit) {
        var login = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        var today = LocalDate.now(StoryDay.VIETNAM);
        accounts.open(new NewAccount(login, "Nguyễn Thị Thử", "mat-khau-thu-nghiem", false), Actor.MACHINE);
        var term = DateSpan.between(today.minusDays(1), today.plusYears(1));
        accounts.appoint(new NewMandate(login, role, unit, term, "Thử"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
