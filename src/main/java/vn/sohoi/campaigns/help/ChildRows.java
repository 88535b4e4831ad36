package vn.sohoi.campaigns.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes children with a godmother, within a scope. */
@Repository
class ChildRows {
    private static final SqlText CHILD = SqlText.of("""
            select child.id, child.branch_id, child.name, born, donor_kind, donor, worth, proof,
                   coalesce(since, lower(valid)) as begins, lower(valid) as here, upper(valid) as ends, ending,
                   child.household_id, household.head_name
              from campaigns.sponsorship join campaigns.child on child.id = child_id
              left join people.household on household.id = child.household_id
             where upper_inf(recorded) and ending is distinct from 'REORGANISED'""");

    private final Db db;

    ChildRows(Db db) {
        this.db = db;
    }

    /** Those whose help goes on first, then by name. */
    List<Godchild> of(Collection<UnitId> branches) {
        return db.sql(CHILD.then("""
                        and child.branch_id = any(:branches::bigint[]) order by ending is not null, child.name, child.id"""))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .query((row, n) -> godchild(row))
                .list();
    }

    Optional<Godchild> find(ChildId id) {
        return db.sql(CHILD.then("and child.id = :id"))
                .param("id", id.value())
                .query((row, n) -> godchild(row))
                .optional();
    }

    /**
     * Whether a child of that name and year has a godmother on the branch now.
     *
     * @param beside which child does not count; null for none
     */
    boolean isKnown(UnitId branch, String name, @Nullable Integer born, @Nullable ChildId beside) {
        return db.sql("""
                        select exists (
                          select from campaigns.child join campaigns.sponsorship on child_id = child.id
                           where child.branch_id = :branch and lower(child.name) = lower(:name)
                             and child.born is not distinct from :born::smallint and upper_inf(recorded) and upper_inf(valid)
                             and child.id is distinct from :beside::uuid)""")
                .param("branch", branch.value())
                .param("name", name)
                .param("born", born)
                .param("beside", beside == null ? null : beside.value())
                .query(Boolean.class)
                .single();
    }

    ChildId add(Godchild.New child, Actor actor) {
        var id = db.sql("""
                        insert into campaigns.child (branch_id, name, born, author)
                        values (:branch, :name, :born::smallint, :author) returning id""")
                .param("branch", child.branch().value())
                .param("name", child.name())
                .param("born", child.born())
                .param("author", actor.login())
                .query((row, n) -> new ChildId(row.getObject(1, UUID.class)))
                .single();
        db.sql("""
                        insert into campaigns.sponsorship (child_id, branch_id, donor_kind, donor, worth, proof, valid, author)
                        values (:child, :branch, :donorKind, :donor, :worth, :proof, daterange(:since::date, null), :author)""")
                .param("child", id.value())
                .param("branch", child.branch().value())
                .param("donorKind", child.godmother().kind().name())
                .param("donor", child.godmother().name())
                .param("worth", child.worth())
                .param("proof", child.proof())
                .param("since", child.since())
                .param("author", actor.login())
                .update();
        return id;
    }

    /** It goes on until the day, which is the first without it. */
    void end(ChildId id, LocalDate day, Ending ending, Actor actor) {
        db.sql("""
                        with believed as (
                          update campaigns.sponsorship set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where child_id = :child and upper_inf(recorded) and ending is null
                          returning *)
                        insert into campaigns.sponsorship
                          (child_id, branch_id, donor_kind, donor, worth, proof, valid, ending, since, author)
                        select child_id, branch_id, donor_kind, donor, worth, proof, daterange(lower(valid), :day::date), :ending,
                               since, :author
                          from believed""")
                .param("child", id.value())
                .param("day", day)
                .param("ending", ending.name())
                .param("author", actor.login())
                .update();
    }

    /** What it was called until somebody put it right, the newest first. */
    List<ChildCorrections.Past> pasts(ChildId id) {
        return db.sql("""
                        select name, born, (upper(recorded) at time zone 'Asia/Ho_Chi_Minh')::date as until, why, author
                          from campaigns.child_past where child_id = :child order by recorded desc""")
                .param("child", id.value())
                .query((row, n) -> new ChildCorrections.Past(
                        row.getString("name"),
                        born(row),
                        row.getObject("until", LocalDate.class),
                        row.getString("why"),
                        row.getString("author")))
                .list();
    }

    /** What the book had keeps its days. */
    void correct(ChildId id, String name, @Nullable Integer born, String why, Actor actor) {
        db.sql("""
                        with was as (
                          insert into campaigns.child_past (child_id, branch_id, name, born, why, author, recorded)
                          select id, branch_id, name, born, :why, :author,
                                 tstzrange(coalesce((select max(upper(recorded)) from campaigns.child_past where child_id = :child),
                                                    recorded_at), clock_timestamp())
                            from campaigns.child where id = :child)
                        update campaigns.child set name = :name, born = :born::smallint where id = :child""")
                .param("child", id.value())
                .param("why", why)
                .param("author", actor.login())
                .param("name", name)
                .param("born", born)
                .update();
    }

    /** Whether the household is on the child's branch. */
    boolean livesWith(ChildId id, HouseholdId household) {
        int lives = db.sql("""
                        update campaigns.child set household_id = household.id from people.household
                         where child.id = :child and household.id = :household and household.branch_id = child.branch_id""")
                .param("child", id.value())
                .param("household", household.value())
                .update();
        return lives == 1;
    }

    /** It is believed no more, wherever it stood. */
    void disbelieve(ChildId id, String why) {
        db.sql("""
                        update campaigns.sponsorship set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where child_id = :child and upper_inf(recorded)""").param("child", id.value()).param("why", why).update();
    }

    private static Godchild godchild(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        var home = row.getObject("household_id", UUID.class);
        return new Godchild(
                new ChildId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                row.getString("name"),
                born(row),
                HelpRows.donor(row),
                row.getLong("worth"),
                row.getString("proof"),
                new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                ending == null ? null : Ending.valueOf(ending),
                row.getObject("here", LocalDate.class),
                home == null ? null : new Recipient.Home(new HouseholdId(home), row.getString("head_name")));
    }

    private static @Nullable Integer born(ResultSet row) throws SQLException {
        int born = row.getInt("born");
        return born == 0 ? null : born;
    }
}
