package vn.sohoi.browser;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** What the branch head of the story gave, and a child of her branch, in place of the route's variables. */
@Component
class HelpVisits {
    private final Db db;
    private final Scopes scopes;
    private final Accounts accounts;

    HelpVisits(Db db, Scopes scopes, Accounts accounts) {
        this.db = db;
        this.scopes = scopes;
        this.accounts = accounts;
    }

    /** The path with a household's help and a child of the branch head in it. */
    String real(String path) {
        if (!path.contains("{help}") && !path.contains("{godchild}")) return path;
        var branch =
                Objects.requireNonNull(accounts.actorsOf("chihoi").getFirst().unit());
        return scopes.names(
                Actor.MACHINE, () -> path.replace("{help}", help(branch)).replace("{godchild}", godchild(branch)));
    }

    private String help(UnitId branch) {
        return db.sql("""
                        select id::text from campaigns.help
                         where unit_id = :branch and household_id is not null and upper_inf(recorded)
                         order by row_id limit 1""").param("branch", branch.value()).query(String.class).single();
    }

    private String godchild(UnitId branch) {
        return db.sql("select id::text from campaigns.child where branch_id = :branch order by recorded_at limit 1")
                .param("branch", branch.value())
                .query(String.class)
                .single();
    }
}
