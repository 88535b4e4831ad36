package vn.sohoi.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Writes and reads households and who lives in them, on two clocks; every call stands within a scope. */
@Repository
class HouseholdRows {
    private final Db db;
    private final Seals seals;

    HouseholdRows(Db db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** A household as it was opened. */
    record Head(HouseholdId id, UnitId branch, String headName, String address) {}

    /** In which household somebody is without an end known. */
    record Place(
            long row,
            HouseholdId household,
            Relation relation,
            @Nullable LocalDate since) {}

    HouseholdId open(NewHousehold household) {
        var id = db.sql("select uuidv7()").query(UUID.class).single();
        db.sql("""
                        insert into people.household (id, branch_id, head_name, address)
                        values (:id, :branch, :head, :address::bytea)""")
                .param("id", id)
                .param("branch", household.branch().value())
                .param("head", household.headName())
                .param("address", seals.sealOrNull(Column.ADDRESS, id, household.branch(), orNull(household.address())))
                .update();
        return new HouseholdId(id);
    }

    /** In the order of the list; whoever is not in scope or is of a household gets none. */
    List<HouseholdId> openForHeads(List<PersonId> heads, LocalDate since, OffsetDateTime at) {
        return db.sql("""
                        with head as (
                          select person.id, branch_id, full_name, uuidv7() as household, place
                            from unnest(:heads::uuid[]) with ordinality as asked (id, place)
                            join people.person on person.id = asked.id
                           where household_id is null and merged_into is null),
                        opened as (
                          insert into people.household (id, branch_id, head_name)
                          select household, branch_id, full_name from head),
                        joined as (
                          insert into people.household_member (household_id, person_id, branch_id, relation, valid, recorded)
                          select household, id, branch_id, 'HEAD', daterange(:since::date, null), tstzrange(:at, null) from head),
                        stands as (
                          update people.person set household_id = household from head where person.id = head.id)
                        select household from head order by place""")
                .param("heads", Columns.of(heads, PersonId::value))
                .param("since", since)
                .param("at", at)
                .query((row, n) -> new HouseholdId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Head> find(HouseholdId household) {
        return db.sql("select id, branch_id, head_name, address from people.household where id = :id for update")
                .param("id", household.value())
                .query((row, n) -> head(row))
                .optional();
    }

    /** Those of the branches, with the head's name of today where the head stands in the book. */
    List<Head> of(List<UnitId> branches) {
        return db.sql("""
                        select household.id, household.branch_id, household.address,
                               coalesce(person.full_name, household.head_name) as head_name
                          from people.household
                          left join people.household_member on household_id = household.id and relation = 'HEAD'
                                                           and upper_inf(valid) and upper_inf(recorded)
                          left join people.person on person.id = person_id
                         where household.branch_id = any(:branches::bigint[])""")
                .param("branches", Columns.of(branches, UnitId::value))
                .query((row, n) -> head(row))
                .list();
    }

    Optional<Place> place(PersonId person) {
        return db.sql("""
                        select id, household_id, relation, lower(valid) as since from people.household_member
                         where person_id = :person and upper_inf(valid) and upper_inf(recorded)""")
                .param("person", person.value())
                .query((row, n) -> new Place(
                        row.getLong("id"),
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        Relation.valueOf(row.getString("relation")),
                        row.getObject("since", LocalDate.class)))
                .optional();
    }

    /** The day after her last one in any household that she has left; null when she has left none. */
    @Nullable
    LocalDate lastEnd(PersonId person) {
        return db.sql("""
                        select max(upper(valid)) from people.household_member
                         where person_id = :person and upper_inf(recorded) and not upper_inf(valid)""")
                .param("person", person.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** Whether somebody is its head on the day or later. */
    boolean hasHead(HouseholdId household, LocalDate since) {
        return db.sql("""
                        select exists (select from people.household_member
                                        where household_id = :household and relation = 'HEAD' and upper_inf(recorded)
                                          and valid && daterange(:since::date, null))""")
                .param("household", household.value())
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    void join(PersonId person, Joining joining, UnitId branch, OffsetDateTime at) {
        db.sql("""
                        with joined as (
                          insert into people.household_member (household_id, person_id, branch_id, relation, valid, recorded)
                          values (:household, :person, :branch, :relation, daterange(:since::date, null), tstzrange(:at, null))
                          returning person_id, household_id)
                        update people.person set household_id = joined.household_id
                          from joined where person.id = joined.person_id""")
                .param("household", joining.household().value())
                .param("person", person.value())
                .param("branch", branch.value())
                .param("relation", joining.relation().name())
                .param("since", joining.since())
                .param("at", at)
                .update();
    }

    /** Known from that instant on: in it until the day before; not at all when it would not have lasted a day. */
    void leave(PersonId person, LocalDate until, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update people.household_member set recorded = tstzrange(lower(recorded), :at)
                           where person_id = :person and upper_inf(valid) and upper_inf(recorded)
                          returning household_id, person_id, branch_id, relation, valid),
                        told as (
                          insert into people.household_member (household_id, person_id, branch_id, relation, valid, recorded)
                          select household_id, person_id, branch_id, relation, daterange(lower(valid), :until::date),
                                 tstzrange(:at, null)
                            from believed where lower(valid) is null or lower(valid) < :until::date)
                        update people.person set household_id = null
                          from believed where person.id = believed.person_id""")
                .param("person", person.value())
                .param("until", until)
                .param("at", at)
                .update();
    }

    List<Household.Member> members(HouseholdId household, LocalDate on) {
        return db.sql("""
                        select person.id, person.full_name, relation, lower(valid) as since
                          from people.household_member join people.person on person.id = person_id
                         where household_member.household_id = :household and valid @> :on::date and upper_inf(recorded)
                         order by relation <> 'HEAD', lower(valid) nulls first, household_member.id""")
                .param("household", household.value())
                .param("on", on)
                .query((row, n) -> new Household.Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        Relation.valueOf(row.getString("relation")),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** In which household she is on the day. */
    Optional<HouseholdId> on(PersonId person, LocalDate day) {
        return db.sql("""
                        select household_id from people.household_member
                         where person_id = :person and valid @> :day::date and upper_inf(recorded)""")
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> new HouseholdId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private Head head(java.sql.ResultSet row) throws java.sql.SQLException {
        var id = row.getObject("id", UUID.class);
        var address = seals.openOrNull(Column.ADDRESS, id, row.getBytes("address"));
        return new Head(
                new HouseholdId(id),
                new UnitId(row.getLong("branch_id")),
                row.getString("head_name"),
                address == null ? "" : address);
    }
}
