package vn.sohoi.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Ends homes and places in households for many at once; every call stands within a scope. */
@Repository
class HomesLeft {
    private final Db db;

    HomesLeft(Db db) {
        this.db = db;
    }

    /** Keeps others from changing them until the transaction ends; answers how many are in scope. */
    int lock(List<HomeLeft> leaving) {
        return db.sql("""
                        select id from people.person
                         where id = any(:persons::uuid[]) and merged_into is null order by id for update""")
                .param("persons", persons(leaving))
                .query(UUID.class)
                .list()
                .size();
    }

    /** The day on which one of these homes began that is on or after the day of leaving it. */
    Optional<LocalDate> begunTooLate(List<HomeLeft> leaving) {
        return db.sql("""
                        select lower(valid) from unnest(:persons::uuid[], :days::date[]) as leaving (person, day)
                          join people.residence on residence.person_id = leaving.person
                         where upper_inf(recorded) and upper_inf(valid) and lower(valid) >= leaving.day
                         limit 1""")
                .param("persons", persons(leaving))
                .param("days", Columns.of(leaving, HomeLeft::on))
                .query(LocalDate.class)
                .optional();
    }

    /** Known from that instant on: they lived there until the day before. Who has left before is passed over. */
    void endHomes(List<HomeLeft> leaving, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update people.residence set recorded = tstzrange(lower(recorded), :at)
                            from unnest(:persons::uuid[], :days::date[], :ways::text[]) as leaving (person, day, how)
                           where person_id = leaving.person and upper_inf(recorded) and upper_inf(valid)
                          returning person_id, branch_id, valid, woman, born, leaving.day, leaving.how)
                        insert into people.residence (person_id, branch_id, valid, recorded, woman, born, ended_by)
                        select person_id, branch_id, daterange(lower(valid), day), tstzrange(:at, null), woman, born, how
                          from believed""")
                .param("persons", persons(leaving))
                .param("days", Columns.of(leaving, HomeLeft::on))
                .param("ways", Columns.of(leaving, left -> left.how().name()))
                .param("at", at)
                .update();
    }

    /** Known from that instant on: in their households until the day before; not at all when it would not have lasted a day. */
    void leaveHouseholds(List<HomeLeft> leaving, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update people.household_member set recorded = tstzrange(lower(recorded), :at)
                            from unnest(:persons::uuid[], :days::date[]) as leaving (person, day)
                           where person_id = leaving.person and upper_inf(valid) and upper_inf(recorded)
                          returning household_id, person_id, branch_id, relation, valid, leaving.day),
                        told as (
                          insert into people.household_member (household_id, person_id, branch_id, relation, valid, recorded)
                          select household_id, person_id, branch_id, relation, daterange(lower(valid), day),
                                 tstzrange(:at, null)
                            from believed where lower(valid) is null or lower(valid) < day)
                        update people.person set household_id = null
                          from believed where person.id = believed.person_id""")
                .param("persons", persons(leaving))
                .param("days", Columns.of(leaving, HomeLeft::on))
                .param("at", at)
                .update();
    }

    private static Object persons(List<HomeLeft> leaving) {
        return Columns.of(leaving, left -> left.person().value());
    }
}
