package vn.sohoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes roll calls; what tells of women stands within a scope. */
@Repository
class SheetRows {
    private final Db db;

    SheetRows(Db db) {
        this.db = db;
    }

    /** Whether any roll call of the activity was taken. */
    boolean any(ActivityId activity) {
        return db.sql("select exists (select from activities.sheet where activity_id = :activity and not taken_back)")
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Way> way(ActivityId activity, UnitId branch) {
        return db.sql("""
                        select way from activities.sheet
                         where activity_id = :activity and branch_id = :branch and not taken_back""")
                .param("activity", activity.value())
                .param("branch", branch.value())
                .query((row, n) -> Way.valueOf(row.getString(1)))
                .optional();
    }

    /** Who stood on the branches on the day, and what is said of them; whoever another branch called already is left out. */
    List<Register.Woman> women(ActivityId activity, UnitId sheet, Collection<UnitId> branches, LocalDate day) {
        return db.sql("""
                        select person.id, full_name, birth_year, birth_month, birth_day, came
                          from membership.stay
                          join people.listed_person person on person.id = stay.person_id
                          join activities.activity on activity.id = :activity
                          left join activities.attendance
                            on attendance.person_id = person.id and activity_id = activity.id and upper_inf(attendance.recorded)
                         where stay.branch_id = any(:branches::bigint[]) and valid @> :day::date and upper_inf(stay.recorded)
                           and not restricted and (sheet_id is null or sheet_id = :sheet)
                           and (club_id is null or sheet_id is not null
                             or activities.belonged(club_id, person.id, stay.branch_id, :day::date))""")
                .param("activity", activity.value())
                .param("sheet", sheet.value())
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("day", day)
                .query(SheetRows::woman)
                .list();
    }

    List<String> guests(ActivityId activity, UnitId branch) {
        return db.sql("""
                        select name from activities.guest
                         where activity_id = :activity and branch_id = :branch and name <> '' order by id""")
                .param("activity", activity.value())
                .param("branch", branch.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /**
     * Numbers of each roll call, with the members on the day; within the scope of the whole book.
     *
     * @param places each branch or group with the one whose roll call it belongs to
     */
    List<Numbers> numbers(ActivityId activity, List<Place> places, LocalDate day) {
        return db.sql("""
                        with branch as (
                          select sheet_id, array_agg(branch_id) as branches
                            from unnest(:sheets::bigint[], :branches::bigint[]) one (sheet_id, branch_id) group by sheet_id)
                        select branch.sheet_id,
                               (select count(*) from membership.stay
                                 where stay.branch_id = any(branches) and valid @> :day::date and upper_inf(recorded)
                                   and (club_id is null
                                     or activities.belonged(club_id, person_id, stay.branch_id, :day::date))) as members,
                               exists (select from activities.sheet
                                        where sheet.activity_id = :activity and sheet.branch_id = branch.sheet_id
                                          and not taken_back) as taken,
                               (select count(*) from activities.attendance
                                 where attendance.activity_id = :activity and attendance.sheet_id = branch.sheet_id and came
                                   and upper_inf(recorded)) as came,
                               (select count(*) from activities.guest
                                 where guest.activity_id = :activity and guest.branch_id = branch.sheet_id) as guests
                          from branch join activities.activity on activity.id = :activity""")
                .param("activity", activity.value())
                .param("sheets", Columns.of(places, place -> place.sheet().value()))
                .param("branches", Columns.of(places, place -> place.branch().value()))
                .param("day", day)
                .query((row, n) -> new Numbers(
                        new UnitId(row.getLong("sheet_id")),
                        row.getLong("members"),
                        row.getBoolean("taken"),
                        row.getLong("came"),
                        row.getLong("guests")))
                .list();
    }

    /** A branch or group, and whose roll call its members are called with. */
    record Place(UnitId sheet, UnitId branch) {}

    /** Numbers of one roll call. */
    record Numbers(UnitId sheet, long members, boolean taken, long came, long guests) {
        /** Whether there is anybody to call, or anybody was. */
        boolean hasAny() {
            return members > 0 || taken;
        }
    }

    void take(ActivityId activity, UnitId branch, Way way, Actor actor) {
        db.sql("""
                        insert into activities.sheet (activity_id, branch_id, way, author)
                        values (:activity, :branch, :way, :author)
                        on conflict (activity_id, branch_id)
                        do update set way = excluded.way, author = excluded.author, at = clock_timestamp(), taken_back = false""")
                .param("activity", activity.value())
                .param("branch", branch.value())
                .param("way", way.name())
                .param("author", actor.login())
                .update();
    }

    /** What a roll call says; whoever stands on the sheet and did not come is told of only where she was called. */
    void tell(Activity activity, RollCall call, Collection<UnitId> branches, boolean called) {
        var offered = List.copyOf(call.offered());
        db.sql("""
                        with offered as (
                          select person, came, branch_id, day, club_id is not null as of_club,
                                 activities.counts_as(:activity, 'PROPAGANDA') as propaganda,
                                 activities.counts_as(:activity, 'CLEAN_UP') as clean_up
                            from unnest(:persons::uuid[], :came::boolean[]) one (person, came)
                            join activities.activity on activity.id = :activity
                            join membership.stay on stay.person_id = person and valid @> day and upper_inf(recorded)
                                                and branch_id = any(:branches::bigint[])
                                                and (club_id is null or activities.belonged(club_id, person, branch_id, day)
                                                  or exists (select from activities.attendance told
                                                              where activity_id = activity.id and person_id = person
                                                                and sheet_id = :sheet and upper_inf(told.recorded)))),
                        wanted as (select * from offered where came or :called),
                        ended as (
                          update activities.attendance told
                             set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where activity_id = :activity and sheet_id = :sheet and upper_inf(recorded)
                             and person_id in (select person from offered)
                             and (person_id, came, called, branch_id) not in
                                 (select person, came, :called, branch_id from wanted)
                          returning id)
                        insert into activities.attendance
                          (activity_id, sheet_id, branch_id, person_id, day, called, came, propaganda, clean_up, of_club)
                        select :activity, :sheet, branch_id, person, day, :called, came, propaganda, clean_up, of_club
                          from wanted
                         where not exists (select from activities.attendance told
                                            where activity_id = :activity and person_id = person and upper_inf(recorded)
                                              and sheet_id = :sheet and id not in (select id from ended))""")
                .param("persons", Columns.of(offered, PersonId::value))
                .param("came", Columns.of(offered, call.came()::contains))
                .param("activity", activity.id().value())
                .param("sheet", call.branch().value())
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("called", called)
                .update();
    }

    void writeGuests(ActivityId activity, RollCall call) {
        db.sql("delete from activities.guest where activity_id = :activity and branch_id = :branch")
                .param("activity", activity.value())
                .param("branch", call.branch().value())
                .update();
        db.sql("""
                        insert into activities.guest (activity_id, branch_id, name)
                        select :activity, :branch, unnest(:names::text[])""")
                .param("activity", activity.value())
                .param("branch", call.branch().value())
                .param("names", Columns.of(call.guests(), name -> name))
                .update();
    }

    void takeBack(ActivityId activity, UnitId branch) {
        db.sql("""
                        update activities.attendance set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where activity_id = :activity and sheet_id = :branch and upper_inf(recorded)""")
                .param("activity", activity.value())
                .param("branch", branch.value())
                .update();
        db.sql("delete from activities.guest where activity_id = :activity and branch_id = :branch")
                .param("activity", activity.value())
                .param("branch", branch.value())
                .update();
        db.sql("update activities.sheet set taken_back = true where activity_id = :activity and branch_id = :branch")
                .param("activity", activity.value())
                .param("branch", branch.value())
                .update();
    }

    private static Register.Woman woman(ResultSet row, int number) throws SQLException {
        var year = row.getObject("birth_year", Integer.class);
        return new Register.Woman(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                year == null
                        ? null
                        : new PartialDate(
                                year,
                                row.getObject("birth_month", Integer.class),
                                row.getObject("birth_day", Integer.class)),
                row.getObject("came", Boolean.class));
    }
}
