package vn.sohoi.privacy;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Units;

/** A commune with the people who answer there for personal data. */
@Component
class Desk {
    private static final String PASSWORD = "mot-mat-khau-dai";

    private final Units units;
    private final Accounts accounts;

    Desk(Units units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    Commune commune(int branches) {
        return Places.commune(units, branches);
    }

    /** Somebody with a post in the commune. */
    Actor post(Role role, Commune where) {
        var login = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + where.unit();
        accounts.open(new NewAccount(login, "Người " + login, PASSWORD, false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, where.unit(), term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }

    static Signer signer(Actor actor) {
        return new Signer(actor, "session of " + actor.login());
    }
}
