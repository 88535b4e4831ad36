package vn.sohoi.bench;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.bench.Workshop.Commune;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;

/** Officers of communes, who open pages in the measurements. */
@Lazy
@Component
class Officers {
    private static final String PASSWORD = "mat-khau-chi-de-do";

    private final Accounts accounts;

    Officers(Accounts accounts) {
        this.accounts = accounts;
    }

    static String login(int number) {
        return "bench-" + number;
    }

    /** The officer of that number has the post; nothing happens where she has one. */
    void appoint(Workshop shop, int number, Commune commune) {
        if (!accounts.actorsOf(login(number)).isEmpty()) return;
        accounts.open(new NewAccount(login(number), "Đo " + number, PASSWORD, false), Actor.MACHINE);
        var term = DateSpan.between(shop.today().minusDays(30), shop.today().plusDays(400));
        accounts.appoint(
                new NewMandate(login(number), Role.COMMUNE_OFFICER, commune.id(), term, "QĐ mẫu"), Actor.MACHINE);
    }

    /** Somebody with a new browser who has signed in. */
    static Visitor signedIn(Workshop shop, int number) {
        var visitor = new Visitor(shop.pages());
        visitor.signIn(login(number), PASSWORD);
        return visitor;
    }
}
