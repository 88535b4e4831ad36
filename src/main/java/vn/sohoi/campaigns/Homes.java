package vn.sohoi.campaigns;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Membership.MemberAdmitted;
import vn.sohoi.membership.Membership.MemberDeparted;
import vn.sohoi.membership.Transfers.MemberTransferred;
import vn.sohoi.people.HouseholdChanged;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * Households of members and how each stands, worked out of stays, households and results. At once where one woman or one
 * household changed; what lists, merges and corrections changed follows at night. Within the scope of the whole book: whoever
 * writes may not see every member of a household, which is counted once all the same.
 */
@Component
class Homes {
    private static final SqlText DISBELIEVE = SqlText.of("""
            update campaigns.home set recorded = tstzrange(lower(recorded), coalesce(:at::timestamptz, clock_timestamp()))
             where household_id = any(:asked::uuid[]) and upper_inf(recorded)
               and (household_id, branch_id, standing, valid) not in (
                     select household_id, branch_id, standing, valid from campaigns.homes(:asked::uuid[]))""");
    private static final SqlText TELL = SqlText.of("""
            insert into campaigns.home (household_id, branch_id, standing, valid, recorded)
            select household_id, branch_id, standing, valid, tstzrange(coalesce(:at::timestamptz, clock_timestamp()), null)
              from (select household_id, branch_id, standing, valid from campaigns.homes(:asked::uuid[])
                    except
                    select household_id, branch_id, standing, valid from campaigns.home
                     where household_id = any(:asked::uuid[]) and upper_inf(recorded)) missing""");

    private final Db db;
    private final Scopes scopes;
    private final TakenBack tallies;
    private final Audit audit;

    Homes(Db db, Scopes scopes, TakenBack tallies, Audit audit) {
        this.db = db;
        this.scopes = scopes;
        this.tallies = tallies;
        this.audit = audit;
    }

    /** @param at the instant that all rows of an act bear, or null for now */
    int tellAnew(Collection<UUID> households, @Nullable OffsetDateTime at) {
        if (households.isEmpty()) return 0;
        var asked = Columns.of(List.copyOf(households), id -> id);
        return scopes.numbers(
                () -> db.sql(DISBELIEVE).param("asked", asked).param("at", at).update()
                        + db.sql(TELL).param("asked", asked).param("at", at).update());
    }

    /**
     * What was told at the instant goes, and what it ended holds again, to the row.
     *
     * @param toldBy the transaction that told it, as the tallies know it
     */
    void takeBack(Collection<UUID> households, OffsetDateTime at, String toldBy) {
        var asked = Columns.of(List.copyOf(households), id -> id);
        var branches = db.sql("""
                        delete from campaigns.home where household_id = any(:asked::uuid[]) and lower(recorded) = :at
                        returning branch_id""")
                .param("asked", asked)
                .param("at", at)
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
        branches.addAll(db.sql("""
                        update campaigns.home set recorded = tstzrange(lower(recorded), null)
                         where household_id = any(:asked::uuid[]) and upper(recorded) = :at returning branch_id""")
                .param("asked", asked)
                .param("at", at)
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list());
        tallies.forget(branches, toldBy);
    }

    @Scheduled(cron = "0 40 1 * * *", zone = "Asia/Ho_Chi_Minh")
    void tellAllAnew() {
        scopes.numbers(() -> {
            int rows = tellAnew(
                    db.sql("select id from people.household")
                            .query((row, n) -> row.getObject(1, UUID.class))
                            .list(),
                    null);
            if (rows > 0) audit.wrote(Actor.MACHINE, "campaigns.count-households", "campaigns.home", rows + " rows");
            return rows;
        });
    }

    @EventListener
    void on(HouseholdChanged changed) {
        tellAnew(changed.households().stream().map(HouseholdId::value).toList(), null);
    }

    @EventListener
    void on(MemberAdmitted admitted) {
        tellAnewOf(admitted.person());
    }

    @EventListener
    void on(MemberDeparted departed) {
        tellAnewOf(departed.person());
    }

    @EventListener
    void on(MemberTransferred moved) {
        tellAnewOf(moved.person());
    }

    private void tellAnewOf(PersonId person) {
        scopes.numbers(() -> tellAnew(
                db.sql("select distinct household_id from people.household_member where person_id = :person")
                        .param("person", person.value())
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list(),
                null));
    }
}
