package vn.sohoi.browser;

import java.util.List;
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
    private static final List<String> NAMES = List.of("{help}", "{godchild}", "{poor-home}", "{left-home}", "{work}");

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
        if (NAMES.stream().noneMatch(path::contains)) return path;
        var branch =
                Objects.requireNonNull(accounts.actorsOf("chihoi").getFirst().unit());
        return scopes.names(
                Actor.MACHINE,
                () -> path.replace("{help}", help(branch))
                        .replace("{godchild}", godchild(branch))
                        .replace("{poor-home}", poorHome(branch, false))
                        .replace("{left-home}", poorHome(branch, true))
                        .replace("{work}", work()));
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

    /** One that was helped this year, or one that left its list. */
    private String poorHome(UnitId branch, boolean left) {
        return db.sql("""
                        select home_id::text from campaigns.assistance
                         where unit_id = :branch and home_id is not null
                           and (home_id in (select home_id from campaigns.leaving)) = :left
                         order by id limit 1""")
                .param("branch", branch.value())
                .param("left", left)
                .query(String.class)
                .single();
    }

    /** Of the commune of Thanh Trì. */
    private String work() {
        var unit = Objects.requireNonNull(
                accounts.actorsOf("canbo-thanhtri").getFirst().unit());
        return db.sql(
                        "select id::text from campaigns.work where unit_id = :unit and upper_inf(recorded) order by id limit 1")
                .param("unit", unit.value())
                .query(String.class)
                .single();
    }
}
