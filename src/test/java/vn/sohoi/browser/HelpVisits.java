package vn.sohoi.browser;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** What the branch head of the story gave, and a child of her branch, in place of the route's variables. */
@Component
class HelpVisits {
    private final Db db;
    private final Scopes scopes;

    HelpVisits(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** The path with a household's help and a child of the branch head in it. */
    String real(String path) {
        if (!path.contains("{help}") && !path.contains("{godchild}")) return path;
        return scopes.names(Actor.MACHINE, () -> path.replace("{help}", help()).replace("{godchild}", godchild()));
    }

    private String help() {
        return db.sql("""
                        select help.id::text from campaigns.help join units.unit_life life on life.unit = unit_id
                         where household_id is not null and life.name = 'Chi hội Lưu Phái' and upper_inf(help.recorded)
                         order by help.row_id limit 1""").query(String.class).single();
    }

    private String godchild() {
        return db.sql("""
                        select child.id::text from campaigns.child join units.unit_life life on life.unit = branch_id
                         where life.name = 'Chi hội Lưu Phái' order by child.recorded_at limit 1""").query(String.class).single();
    }
}
