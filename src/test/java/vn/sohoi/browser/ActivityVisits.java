package vn.sohoi.browser;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Scopes;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Arrivals;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.platform.sql.Db;

/** Real activities of the story in place of the route's variables. */
@Component
class ActivityVisits {
    private final Db db;
    private final Scopes scopes;
    private final Accounts accounts;
    private final Arrivals arrivals;

    ActivityVisits(Db db, Scopes scopes, Accounts accounts, Arrivals arrivals) {
        this.db = db;
        this.scopes = scopes;
        this.accounts = accounts;
        this.arrivals = arrivals;
    }

    /** The path with meetings of the branch of {@code chihoi} in it: planned for today, held and not called, called. */
    String real(String path) {
        if (!path.contains("{activity-") && !path.contains("{branch-own}") && !path.contains("{club}")) return path;
        return scopes.names(Actor.MACHINE, () -> replaced(path));
    }

    private String replaced(String path) {
        var branch =
                Objects.requireNonNull(accounts.actorsOf("chihoi").getFirst().unit());
        return path.replace("{branch-own}", branch.toString())
                .replace(
                        "{activity-today}",
                        path.contains("{activity-today}") ? own(branch.value(), "PLANNED", false) : "")
                .replace(
                        "{activity-uncalled}",
                        path.contains("{activity-uncalled}") ? own(branch.value(), "HELD", false) : "")
                .replace(
                        "{activity-called}",
                        path.contains("{activity-called}") ? own(branch.value(), "HELD", true) : "")
                .replace("{activity-club}", path.contains("{activity-club}") ? meeting() : "")
                .replace("{activity-minuted}", path.contains("{activity-minuted}") ? minuted() : "")
                .replace("{activity-conference}", path.contains("{activity-conference}") ? conference("PLANNED") : "")
                .replace(
                        "{activity-conference-over}",
                        path.contains("{activity-conference-over}") ? conference("HELD") : "")
                .replace("{agenda-part}", path.contains("{agenda-part}") ? part() : "")
                .replace("{arrival}", path.contains("{arrival}") ? arrival(branch.value()) : "")
                .replace("{club}", path.contains("{club}") ? club() : "")
                .replace("{activity-2019}", path.contains("{activity-2019}") ? joint() : "");
    }

    private String own(long branch, String state, boolean called) {
        return db.sql("""
                select id::text from activities.activity
                 where owner_id = :branch and state = :state
                   and exists (select from activities.sheet where activity_id = activity.id) = :called
                 order by day desc limit 1""")
                .param("branch", branch)
                .param("state", state)
                .param("called", called)
                .query(String.class)
                .single();
    }

    /** One that dances, taken over from a unit that is no more. */
    private String club() {
        return db.sql("""
                select club_id::text from activities.club_keeper join activities.club on club.id = club_id and moves
                 where ended_by = 'HANDED' and upper_inf(recorded) limit 1""").query(String.class).single();
    }

    /** The meeting of a club that was called. */
    private String meeting() {
        return db.sql("""
                select activity_id::text from activities.sheet join activities.activity on activity.id = activity_id
                 where club_id is not null order by activity_id limit 1""").query(String.class).single();
    }

    /** Of which the minutes were corrected. */
    private String minuted() {
        return db.sql("select activity_id::text from activities.minutes where why <> '' limit 1")
                .query(String.class)
                .single();
    }

    private String conference(String state) {
        return db.sql("""
                select activity_id::text from activities.agenda_part join activities.activity on activity.id = activity_id
                 where state = :state limit 1""").param("state", state).query(String.class).single();
    }

    private String part() {
        return db.sql("""
                select id::text from activities.agenda_part where activity_id = :conference::uuid order by starts_at limit 1""")
                .param("conference", conference("PLANNED"))
                .query(String.class)
                .single();
    }

    /** The card of a woman of the branch at its meeting of today. */
    private String arrival(long branch) {
        var woman = db.sql("""
                select person_id from membership.stay
                 where branch_id = :branch and upper_inf(valid) and upper_inf(recorded) limit 1""").param("branch", branch).query(UUID.class).single();
        var today = new ActivityId(UUID.fromString(own(branch, "PLANNED", false)));
        return arrivals.code(today, new PersonId(woman));
    }

    private String joint() {
        return db.sql("""
                select activity_id::text from activities.part join activities.activity on activity.id = activity_id
                 where day < '2020-01-01' group by activity_id order by count(*) desc limit 1""").query(String.class).single();
    }
}
