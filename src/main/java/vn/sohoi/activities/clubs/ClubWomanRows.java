package vn.sohoi.activities.clubs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes whose club it is; within a scope. A woman who left the branch belongs to it as long as she stands there. */
@Repository
class ClubWomanRows {
    private final Db db;

    ClubWomanRows(Db db) {
        this.db = db;
    }

    Map<UnitId, Long> numbers(ClubId club, LocalDate day) {
        var numbers = new HashMap<UnitId, Long>();
        db.sql("""
                        select woman.branch_id, count(*) from activities.club_woman woman
                          join membership.stay on stay.person_id = woman.person_id and stay.branch_id = woman.branch_id
                                              and stay.valid @> :day::date and upper_inf(stay.recorded)
                         where club_id = :club and woman.valid @> :day::date and upper_inf(woman.recorded)
                         group by woman.branch_id""").param("club", club.value()).param("day", day).query(row -> {
            numbers.put(new UnitId(row.getLong(1)), row.getLong(2));
        });
        return numbers;
    }

    List<ClubWomen.Woman> of(ClubId club, Collection<UnitId> branches, LocalDate day) {
        return db.sql("""
                        select person.id, full_name, birth_year,
                               exists (select from activities.club_woman woman
                                        where woman.club_id = :club and woman.person_id = person.id
                                          and woman.branch_id = stay.branch_id
                                          and woman.valid @> :day::date and upper_inf(woman.recorded)) as belongs
                          from membership.stay
                          join people.listed_person person on person.id = stay.person_id
                         where stay.branch_id = any(:branches::bigint[]) and valid @> :day::date and upper_inf(stay.recorded)
                           and not restricted""")
                .param("club", club.value())
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("day", day)
                .query((row, n) -> new ClubWomen.Woman(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        Objects.requireNonNullElse(row.getString("birth_year"), ""),
                        row.getBoolean("belongs")))
                .list();
    }

    /**
     * These belong to it no more from the day on; one who joined on that day never did.
     *
     * @param here whether under the branches, or under all others
     */
    void leave(
            ClubId club,
            Collection<PersonId> women,
            Collection<UnitId> branches,
            boolean here,
            LocalDate day,
            Actor actor) {
        db.sql("""
                        with believed as (
                          update activities.club_woman set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where club_id = :club and person_id = any(:women::uuid[])
                             and (branch_id = any(:branches::bigint[])) = :here
                             and valid && daterange(:day::date, null) and upper_inf(recorded)
                          returning *)
                        insert into activities.club_woman (club_id, person_id, branch_id, valid, recorded, author)
                        select club_id, person_id, branch_id, valid * daterange(null, :day::date),
                               tstzrange(upper(recorded), null), :author
                          from believed where lower(valid) < :day::date""")
                .param("club", club.value())
                .param("women", Columns.of(List.copyOf(women), PersonId::value))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("here", here)
                .param("day", day)
                .param("author", actor.login())
                .update();
    }

    /** These belong to it from the day on, unless they do already; under the branch on which each stands. */
    void join(ClubId club, Collection<PersonId> women, Collection<UnitId> branches, LocalDate day, Actor actor) {
        db.sql("""
                        insert into activities.club_woman (club_id, person_id, branch_id, valid, author)
                        select :club, stay.person_id, stay.branch_id, daterange(:day::date, null), :author
                          from membership.stay
                         where stay.person_id = any(:women::uuid[]) and stay.branch_id = any(:branches::bigint[])
                           and stay.valid @> :day::date and upper_inf(stay.recorded)
                           and not exists (select from activities.club_woman hers
                                            where hers.club_id = :club and hers.person_id = stay.person_id
                                              and hers.valid && daterange(:day::date, null) and upper_inf(hers.recorded))""")
                .param("club", club.value())
                .param("women", Columns.of(List.copyOf(women), PersonId::value))
                .param("branches", Columns.of(List.copyOf(branches), UnitId::value))
                .param("day", day)
                .param("author", actor.login())
                .update();
    }
}
