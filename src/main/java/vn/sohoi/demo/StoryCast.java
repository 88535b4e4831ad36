package vn.sohoi.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.demo.StoryTree.Opened;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** The people of the story who sign in. All are invented; the district's mandate ended on 30 June 2025. */
@Component
class StoryCast {
    private final Accounts accounts;

    StoryCast(Accounts accounts) {
        this.accounts = accounts;
    }

    void appoint(Opened tree) {
        for (var row : StoryTable.rows("cast.csv")) {
            var login = row.get("login");
            accounts.open(new NewAccount(login, row.get("name"), Accounts.DEMO_PASSWORD, true), Actor.MACHINE);
            var term = DateSpan.between(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("until")));
            accounts.appoint(
                    new NewMandate(
                            login, Role.valueOf(row.get("role")), unit(row.get("unit"), tree), term, "Quyết định mẫu"),
                    Actor.MACHINE);
        }
    }

    private static UnitId unit(String name, Opened tree) {
        var after = tree.after().get(name);
        if (after != null) return after;
        var before = tree.before().get(name);
        if (before != null) return before;
        return tree.branches().stream()
                .filter(branch -> branch.name().equals(name))
                .map(StoryTree.Branch::id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
