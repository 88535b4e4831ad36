package vn.sohoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Writes and reads persons; every call stands within a scope. */
@Repository
class PersonRows {
    private final Db db;
    private final Seals seals;

    PersonRows(Db db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** One instant for all rows of an act, so that no question can fall between them. Ask for it after locking. */
    OffsetDateTime instant() {
        return db.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    /** Keeps others from changing her until the transaction ends. False when she is not in scope. */
    boolean lock(PersonId person) {
        return db.sql("select id from people.person where id = :id and merged_into is null for update")
                .param("id", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** New identities that sort by time. */
    List<PersonId> newIds(int count) {
        return db.sql("select uuidv7() from generate_series(1, :count)")
                .param("count", count)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Enters persons, in one statement; the lists run side by side and the identities are ready to be kept. */
    void insert(List<PersonId> ids, List<NewPerson> people) {
        var persons = new Rows(ids, people);
        db.sql("""
                        insert into people.person
                          (id, branch_id, household_id, full_name, name_key, given_key, middle_key, woman,
                           birth_year, birth_month, birth_day, born, phone, phone_index, phone_tail,
                           citizen_id, citizen_id_index, old_id, old_id_index, note)
                        select id, branch, household, full_name, name_key, given_key, middle_key, woman,
                               birth_year, birth_month, birth_day, born, phone, phone_index, phone_tail, citizen, citizen_index, old, old_index, note
                          from unnest(:ids::uuid[], :branches::bigint[], :households::uuid[], :names::text[],
                                      :nameKeys::text[], :givenKeys::text[], :middleKeys::text[], :women::boolean[],
                                      :years::int[], :months::int[], :days::int[], :borns::date[], :phones::bytea[],
                                      :phoneIndexes::bytea[], :phoneTails::text[],
                                      :citizens::bytea[], :citizenIndexes::bytea[], :olds::bytea[], :oldIndexes::bytea[], :notes::text[])
                            as fresh (id, branch, household, full_name, name_key, given_key, middle_key, woman,
                                      birth_year, birth_month, birth_day, born, phone, phone_index, phone_tail, citizen, citizen_index, old, old_index, note)""")
                .param("ids", persons.texts(row -> row.id()))
                .param("branches", persons.texts(row -> row.person().branch()))
                .param("households", persons.texts(row -> row.person().household()))
                .param("names", persons.texts(row -> row.name().written()))
                .param("nameKeys", persons.texts(row -> row.name().key()))
                .param("givenKeys", persons.texts(row -> row.name().givenKey()))
                .param("middleKeys", persons.texts(row -> row.name().middleKey()))
                .param("women", persons.texts(row -> row.identity().woman()))
                .param("years", persons.texts(row -> row.birth(PartialDate::year)))
                .param("months", persons.texts(row -> row.birth(PartialDate::month)))
                .param("days", persons.texts(row -> row.birth(PartialDate::day)))
                .param("borns", persons.texts(row -> row.birth(PartialDate::latest)))
                .param("phones", persons.sealed(Column.PHONE, Identity::phone))
                .param("phoneIndexes", persons.indexed(Column.PHONE, Identity::phone))
                .param("phoneTails", persons.texts(Row::phoneTail))
                .param("citizens", persons.sealed(Column.CITIZEN_ID, Identity::citizenId))
                .param("citizenIndexes", persons.indexed(Column.CITIZEN_ID, Identity::citizenId))
                .param("olds", persons.sealed(Column.OLD_ID, Identity::oldId))
                .param("oldIndexes", persons.indexed(Column.OLD_ID, Identity::oldId))
                .param("notes", persons.texts(Row::note))
                .update();
    }

    /** The person, if she is in scope. */
    Optional<Person> find(PersonId id) {
        return db.sql("""
                        select id, branch_id, household_id, full_name, woman, birth_year, birth_month, birth_day, phone,
                               citizen_id, old_id, note, merged_into
                          from people.person where id = :id""")
                .param("id", id.value())
                .query((row, n) -> person(row))
                .optional();
    }

    /** The digits of her citizen id, if she is in scope and has one. */
    Optional<String> citizenId(PersonId id) {
        return db.sql("select citizen_id from people.person where id = :id and citizen_id is not null")
                .param("id", id.value())
                .query((row, n) -> seals.open(Column.CITIZEN_ID, id.value(), row.getBytes(1)))
                .optional();
    }

    /** The digits of the card before it, if she is in scope and had one. */
    Optional<String> oldId(PersonId id) {
        return db.sql("select old_id from people.person where id = :id and old_id is not null")
                .param("id", id.value())
                .query((row, n) -> seals.open(Column.OLD_ID, id.value(), row.getBytes(1)))
                .optional();
    }

    /** Where she is found from now on; the record of her corrections goes with her. */
    void moveTo(PersonId id, UnitId branch) {
        db.sql("""
                        with moved as (update people.person set branch_id = :branch where id = :id returning id)
                        update people.person_past set branch_id = :branch where person_id in (select id from moved)""").param("id", id.value()).param("branch", branch.value()).update();
    }

    /** Whether lists and searches leave her out. */
    void restrict(PersonId id, boolean restricted) {
        db.sql("update people.person set restricted = :restricted where id = :id")
                .param("restricted", restricted)
                .param("id", id.value())
                .update();
    }

    private Person person(ResultSet row) throws SQLException {
        var id = new PersonId(row.getObject("id", UUID.class));
        var household = row.getObject("household_id", UUID.class);
        var merged = row.getObject("merged_into", UUID.class);
        var identity = new Identity(
                row.getString("full_name"),
                row.getBoolean("woman"),
                birth(row),
                seals.openOrNull(Column.PHONE, id.value(), row.getBytes("phone")),
                masked(Column.CITIZEN_ID, id, row.getBytes("citizen_id")),
                masked(Column.OLD_ID, id, row.getBytes("old_id")));
        return new Person(
                id,
                new UnitId(row.getLong("branch_id")),
                household == null ? null : new HouseholdId(household),
                identity,
                row.getString("note"),
                merged == null ? null : new PersonId(merged));
    }

    static @Nullable PartialDate birth(ResultSet row) throws SQLException {
        var year = row.getObject("birth_year", Integer.class);
        return year == null
                ? null
                : new PartialDate(
                        year, row.getObject("birth_month", Integer.class), row.getObject("birth_day", Integer.class));
    }

    private @Nullable String masked(Column column, PersonId id, byte @Nullable [] sealed) {
        if (sealed == null) return null;
        var digits = seals.open(column, id.value(), sealed);
        return "•".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }

    /** Persons with their new identities, read column by column. */
    private final class Rows {
        private final List<Row> rows = new ArrayList<>();

        Rows(List<PersonId> ids, List<NewPerson> people) {
            for (int i = 0; i < ids.size(); i++)
                rows.add(new Row(
                        ids.get(i),
                        people.get(i),
                        FullName.of(people.get(i).identity().fullName())));
        }

        @Nullable
        String[] texts(Function<Row, @Nullable Object> field) {
            return Columns.of(rows, field);
        }

        byte @Nullable [][] sealed(Column column, Function<Identity, @Nullable String> number) {
            var sealed = new byte @Nullable [rows.size()][];
            for (int i = 0; i < sealed.length; i++) {
                var row = rows.get(i);
                var digits = number.apply(row.identity());
                if (digits != null)
                    sealed[i] =
                            seals.seal(column, row.id().value(), row.person().branch(), digits);
            }
            return sealed;
        }

        byte @Nullable [][] indexed(Column column, Function<Identity, @Nullable String> number) {
            var indexed = new byte @Nullable [rows.size()][];
            for (int i = 0; i < indexed.length; i++) {
                var digits = number.apply(rows.get(i).identity());
                if (digits != null) indexed[i] = seals.index(column, digits);
            }
            return indexed;
        }
    }

    private record Row(PersonId id, NewPerson person, FullName name) {
        Identity identity() {
            return person.identity();
        }

        @Nullable
        String phoneTail() {
            return Seals.tail(identity().phone());
        }

        String note() {
            return VietnameseText.clean(person.note());
        }

        @Nullable
        Object birth(Function<PartialDate, @Nullable Object> part) {
            var birth = identity().birth();
            return birth == null ? null : part.apply(birth);
        }
    }
}
