package vn.sohoi.membership.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads lists of members, sorted as roll calls are; every call stands within a scope. */
@Repository
class RollRows {
    private final Db db;

    RollRows(Db db) {
        this.db = db;
    }

    /** One line of the roll. */
    record Line(
            PersonId person,
            String fullName,
            @Nullable PartialDate birth,
            UnitId branch,
            @Nullable PartialDate joined,
            String state) {}

    /**
     * Which members are asked for.
     *
     * @param newSince only those admitted on that day or later, or null for all
     */
    record Wanted(
            List<UnitId> branches, LocalDate on, @Nullable LocalDate newSince) {}

    long count(Wanted wanted) {
        return db.sql("""
                        select count(*) from membership.stay
                         where branch_id = any(:branches::bigint[]) and valid @> :on::date and upper_inf(recorded)
                           and (:since::date is null or (begun_by in ('ADMITTED', 'READMITTED') and lower(valid) >= :since::date))""")
                .param("branches", Columns.of(wanted.branches(), UnitId::value))
                .param("on", wanted.on())
                .param("since", wanted.newSince())
                .query(Long.class)
                .single();
    }

    /** Given name, then middle, then family, in the order of the Vietnamese alphabet. */
    List<Line> list(Wanted wanted, int limit, int after) {
        return db.sql("""
                        select person.id, person.full_name, birth_year, birth_month, birth_day, stay.branch_id,
                               joined_year, joined_month, joined_day, 'STANDING' as state
                          from membership.stay
                          join membership.member on member.person_id = stay.person_id
                          join people.listed_person person on person.id = stay.person_id
                         where stay.branch_id = any(:branches::bigint[]) and stay.valid @> :on::date
                           and upper_inf(stay.recorded) and not person.restricted
                           and (:since::date is null
                                or (stay.begun_by in ('ADMITTED', 'READMITTED') and lower(stay.valid) >= :since::date))
                         order by regexp_replace(full_name, '^.* ', ''),
                                  regexp_replace(full_name, '^[^ ]+ ?(.*?) ?[^ ]+$', '\\1'),
                                  split_part(full_name, ' ', 1), person.id
                         limit :limit offset :after""")
                .param("branches", Columns.of(wanted.branches(), UnitId::value))
                .param("on", wanted.on())
                .param("since", wanted.newSince())
                .param("limit", limit)
                .param("after", after)
                .query(RollRows::line)
                .list();
    }

    /** The same for certain persons, members or not. */
    List<Line> of(List<PersonId> persons, LocalDate on) {
        return db.sql("""
                        select person.id, person.full_name, birth_year, birth_month, birth_day, person.branch_id,
                               joined_year, joined_month, joined_day,
                               case when exists (select from membership.stay
                                                  where stay.person_id = person.id and stay.valid @> :on::date
                                                    and upper_inf(stay.recorded)) then 'STANDING'
                                    when member.person_id is not null then 'LEFT'
                                    else 'NEVER' end as state
                          from people.listed_person person
                          left join membership.member on member.person_id = person.id
                         where person.id = any(:persons::uuid[])""")
                .param("persons", Columns.of(persons, PersonId::value))
                .param("on", on)
                .query(RollRows::line)
                .list();
    }

    /** Women whose last step is that they asked to join. */
    long countAskers(List<UnitId> branches) {
        return db.sql("""
                        select count(*) from (
                          select distinct on (person_id) step from membership.prospect_step
                           where branch_id = any(:branches::bigint[]) order by person_id, id desc) last
                         where step = 'ASKED_TO_JOIN'""")
                .param("branches", Columns.of(branches, UnitId::value))
                .query(Long.class)
                .single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                date(row, "birth_year", "birth_month", "birth_day"),
                new UnitId(row.getLong("branch_id")),
                date(row, "joined_year", "joined_month", "joined_day"),
                row.getString("state"));
    }

    private static @Nullable PartialDate date(ResultSet row, String year, String month, String day)
            throws SQLException {
        var known = row.getObject(year, Integer.class);
        return known == null
                ? null
                : new PartialDate(known, row.getObject(month, Integer.class), row.getObject(day, Integer.class));
    }
}
