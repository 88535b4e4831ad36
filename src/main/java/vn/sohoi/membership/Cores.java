package vn.sohoi.membership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Core members (hội viên nòng cốt), by days, on two clocks. */
@Repository
class Cores {
    private final Db db;

    Cores(Db db) {
        this.db = db;
    }

    /** Since when she is a core member. */
    record Core(long row, @Nullable LocalDate since) {}

    Optional<Core> standing(PersonId person) {
        return db.sql("""
                        select id, lower(valid) as since from membership.core
                         where person_id = :person and upper_inf(valid) and upper_inf(recorded)""")
                .param("person", person.value())
                .query((row, n) -> new Core(row.getLong("id"), row.getObject("since", LocalDate.class)))
                .optional();
    }

    /** Whether she was a core member on the day or on a later one. */
    boolean metFrom(PersonId person, LocalDate day) {
        return db.sql("""
                        select exists (select from membership.core
                                        where person_id = :person and upper_inf(recorded)
                                          and valid && daterange(:day::date, null))""")
                .param("person", person.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void begin(PersonId person, UnitId branch, LocalDate since, OffsetDateTime at) {
        db.sql("""
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        values (:person, :branch, daterange(:since::date, null), tstzrange(:at, null))""")
                .param("person", person.value())
                .param("branch", branch.value())
                .param("since", since)
                .param("at", at)
                .update();
    }

    /** Known from that instant on: until the day before; not at all when it would not have lasted a day. */
    void end(Core core, LocalDate until, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update membership.core set recorded = tstzrange(lower(recorded), :at)
                           where id = :row and upper_inf(recorded)
                          returning person_id, branch_id, valid)
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        select person_id, branch_id, daterange(lower(valid), :until::date), tstzrange(:at, null)
                          from believed where lower(valid) is null or lower(valid) < :until::date""")
                .param("row", core.row())
                .param("until", until)
                .param("at", at)
                .update();
    }

    /** Known from that instant on: she was a core member on days of her stays only, and on the branch of each. */
    void keepWithinStays(PersonId person, OffsetDateTime at) {
        db.sql("""
                        with fitting as (
                          select core.id, stay.branch_id, core.valid * stay.valid as valid
                            from membership.core
                            join membership.stay on stay.person_id = core.person_id and stay.valid && core.valid
                                                and upper_inf(stay.recorded)
                           where core.person_id = :person and upper_inf(core.recorded)),
                        wrong as (
                          update membership.core set recorded = tstzrange(lower(recorded), :at)
                           where person_id = :person and upper_inf(recorded)
                             and not exists (
                               select from fitting
                                where fitting.id = core.id and fitting.valid = core.valid
                                  and fitting.branch_id = core.branch_id)
                          returning id, person_id)
                        insert into membership.core (person_id, branch_id, valid, recorded)
                        select wrong.person_id, fitting.branch_id, fitting.valid, tstzrange(:at, null)
                          from wrong join fitting on fitting.id = wrong.id""").param("person", person.value()).param("at", at).update();
    }
}
