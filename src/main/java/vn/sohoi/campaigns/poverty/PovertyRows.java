package vn.sohoi.campaigns.poverty;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes lists of poor households and the households on them, within a scope. */
@Repository
class PovertyRows {
    private static final SqlText HOME = SqlText.of("""
            select home.id, home.branch_id, home.year, home.status, home.head, home.household_id,
                   array(select full_name from people.household_member lived join people.person on person.id = lived.person_id
                          where lived.household_id = home.household_id and upper_inf(lived.recorded)
                            and lived.valid @> :today::date and person.woman
                          order by lived.relation <> 'HEAD', full_name) as women,
                   (select count(*) from campaigns.assistance where home_id = home.id and upper_inf(assistance.recorded)) as helped,
                   leaving.day, leaving.decision, leaving.held, leaving.looked
              from campaigns.poor_home home
              left join campaigns.leaving on leaving.home_id = home.id and upper_inf(leaving.recorded)
             where upper_inf(home.recorded)""");

    private final Db db;

    PovertyRows(Db db) {
        this.db = db;
    }

    /** Of the branches in the year, those who still stand on the list first, then by branch and name. */
    List<PoorHome> of(Collection<UnitId> branches, int year, LocalDate today) {
        return db.sql(HOME.then("""
                        and home.branch_id = any(:branches::bigint[]) and home.year = :year
                        order by leaving.day is not null, home.branch_id, home.head, home.id"""))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("year", year)
                .param("today", today)
                .query((row, n) -> home(row))
                .list();
    }

    Optional<PoorHome> find(PoorHomeId id, LocalDate today) {
        return db.sql(HOME.then("and home.id = :id"))
                .param("id", id.value())
                .param("today", today)
                .query((row, n) -> home(row))
                .optional();
    }

    PoorListId open(UnitId unit, int year, String decision, Actor actor) {
        return db.sql("""
                        insert into campaigns.poor_list (unit_id, year, decision, author)
                        values (:unit, :year, :decision, :author) returning id""")
                .param("unit", unit.value())
                .param("year", year)
                .param("decision", decision)
                .param("author", actor.login())
                .query((row, n) -> new PoorListId(row.getObject(1, UUID.class)))
                .single();
    }

    /** The household bears the subject that it bore on the list of another year: by the book, or by branch and name. */
    void add(PoorListId list, int year, ListedHome home) {
        db.sql("""
                        insert into campaigns.poor_home (list_id, branch_id, year, status, head, household_id, subject)
                        values (:list, :branch, :year, :status, :head, :household::uuid,
                                coalesce((select subject from campaigns.poor_home
                                           where case when :household::uuid is null
                                                      then household_id is null and branch_id = :branch and head = :head and head <> ''
                                                      else household_id = :household::uuid end
                                           order by year desc, id limit 1),
                                         :household::uuid, uuidv7()))""")
                .param("list", list.value())
                .param("branch", home.branch() == null ? null : home.branch().value())
                .param("year", year)
                .param("status", home.status() == null ? null : home.status().name())
                .param("head", home.head())
                .param("household", home.chosen() == null ? null : home.chosen().value())
                .update();
    }

    /** Lists that the unit and all beneath took over, the newest first, with those of their households whom the reader may see. */
    List<PoorList> lists(Collection<UnitId> units) {
        return db.sql("""
                        select list.id, unit_id, list.year, decision, author, lower(list.recorded)::date as day, count(home.id) as homes
                          from campaigns.poor_list list
                          left join campaigns.poor_home home on list_id = list.id and upper_inf(home.recorded)
                         where unit_id = any(:units::bigint[]) and upper_inf(list.recorded)
                         group by list.id order by list.year desc, lower(list.recorded) desc""")
                .param("units", Columns.of(List.copyOf(units), UnitId::value))
                .query((row, n) -> list(row))
                .list();
    }

    Optional<PoorList> findList(PoorListId id) {
        return db.sql("""
                        select list.id, unit_id, list.year, decision, author, lower(list.recorded)::date as day, count(home.id) as homes
                          from campaigns.poor_list list
                          left join campaigns.poor_home home on list_id = list.id and upper_inf(home.recorded)
                         where list.id = :id and upper_inf(list.recorded)
                         group by list.id""").param("id", id.value()).query((row, n) -> list(row)).optional();
    }

    /** Whether something was entered of a household that came with the list. */
    boolean isUsed(PoorListId id) {
        return db.sql("""
                        select exists (select from campaigns.poor_home home
                                        where list_id = :id and upper_inf(recorded)
                                          and (exists (select from campaigns.assistance
                                                        where home_id = home.id and upper_inf(assistance.recorded))
                                            or exists (select from campaigns.leaving
                                                        where home_id = home.id and upper_inf(leaving.recorded))))""").param("id", id.value()).query(Boolean.class).single();
    }

    /** The list and its households are believed no more. */
    void disbelieve(PoorListId id, String why) {
        db.sql("""
                        with gone as (
                          update campaigns.poor_home set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where list_id = :id and upper_inf(recorded))
                        update campaigns.poor_list set recorded = tstzrange(lower(recorded), clock_timestamp()), why = :why
                         where id = :id and upper_inf(recorded)""").param("id", id.value()).param("why", why).update();
    }

    private static PoorList list(ResultSet row) throws SQLException {
        return new PoorList(
                new PoorListId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getInt("year"),
                row.getString("decision"),
                row.getInt("homes"),
                row.getString("author"),
                row.getObject("day", LocalDate.class));
    }

    private static PoorHome home(ResultSet row) throws SQLException {
        var household = row.getObject("household_id", UUID.class);
        return new PoorHome(
                new PoorHomeId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                row.getInt("year"),
                PovertyStatus.valueOf(row.getString("status")),
                row.getString("head"),
                household == null ? null : new HouseholdId(household),
                words(row.getArray("women")),
                row.getInt("helped"),
                leaving(row));
    }

    private static @Nullable Leaving leaving(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        if (day == null) return null;
        var held = row.getObject("held", Boolean.class);
        return new Leaving(day, row.getString("decision"), held, row.getObject("looked", LocalDate.class));
    }

    private static List<String> words(Array array) throws SQLException {
        var words = new ArrayList<String>();
        for (var word : (Object[]) array.getArray()) words.add((String) word);
        return List.copyOf(words);
    }
}
