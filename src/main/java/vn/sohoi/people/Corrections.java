package vn.sohoi.people;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.Seals.Column;
import vn.sohoi.platform.sql.Db;

/** Sets fields of a person right and keeps what stood there, for the days on which it stood. */
@Repository
class Corrections {
    private final Db db;
    private final Seals seals;

    Corrections(Db db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** Who says so, why, and when. */
    record Saying(String reason, String login, OffsetDateTime at) {}

    /** Keeps the wrong value and writes the right one. */
    void apply(PersonId person, Correction correction, Saying saying) {
        keep(person, correction.field(), saying);
        switch (correction) {
            case Correction.Name name -> name(person, FullName.of(name.fullName()));
            case Correction.Birth birth -> birth(person, birth.birth());
            case Correction.Sex sex ->
                db.sql("update people.person set woman = :woman where id = :id")
                        .param("woman", sex.woman())
                        .param("id", person.value())
                        .update();
            case Correction.Phone phone -> phone(person, phone.phone());
            case Correction.CitizenId id -> citizenId(person, id.digits());
            case Correction.OldId id -> oldId(person, id.digits());
            case Correction.Note note ->
                db.sql("update people.person set note = :note where id = :id")
                        .param("note", VietnameseText.clean(note.note()))
                        .param("id", person.value())
                        .update();
        }
    }

    /** Of an identity number only that there was one; of a phone its seal. */
    void keep(PersonId person, String field, Saying saying) {
        db.sql("""
                        insert into people.person_past (person_id, branch_id, field, was, was_sealed, recorded, reason, login)
                        select id, branch_id, :field,
                               case :field
                                 when 'full_name' then full_name
                                 when 'birth' then concat_ws('-', lpad(birth_year::text, 4, '0'),
                                                                  lpad(birth_month::text, 2, '0'),
                                                                  lpad(birth_day::text, 2, '0'))
                                 when 'sex' then woman::text
                                 when 'note' then note
                               end,
                               case :field when 'phone' then phone end,
                               tstzrange(coalesce((select max(upper(recorded)) from people.person_past
                                                    where person_id = :id and field = :field), created_at), :at),
                               :reason, :login
                          from people.person where id = :id""")
                .param("id", person.value())
                .param("field", field)
                .param("at", saying.at())
                .param("reason", saying.reason())
                .param("login", saying.login())
                .update();
    }

    private void name(PersonId person, FullName name) {
        db.sql("""
                        update people.person
                           set full_name = :name, name_key = :key, given_key = :givenKey, middle_key = :middleKey
                         where id = :id""")
                .param("name", name.written())
                .param("key", name.key())
                .param("givenKey", name.givenKey())
                .param("middleKey", name.middleKey())
                .param("id", person.value())
                .update();
    }

    private void birth(PersonId person, @Nullable PartialDate birth) {
        db.sql("""
                        update people.person
                           set birth_year = :year::int, birth_month = :month::int, birth_day = :day::int, born = :born::date
                         where id = :id""")
                .param("year", birth == null ? null : birth.year())
                .param("month", birth == null ? null : birth.month())
                .param("day", birth == null ? null : birth.day())
                .param("born", birth == null ? null : birth.latest())
                .param("id", person.value())
                .update();
    }

    private void phone(PersonId person, @Nullable String phone) {
        db.sql("""
                        update people.person set phone = :sealed::bytea, phone_index = :index::bytea, phone_tail = :tail
                         where id = :id""")
                .param("sealed", seals.sealOrNull(Column.PHONE, person.value(), branch(person), phone))
                .param("index", seals.indexOrNull(Column.PHONE, phone))
                .param("tail", Seals.tail(phone))
                .param("id", person.value())
                .update();
    }

    private void citizenId(PersonId person, @Nullable String digits) {
        db.sql("update people.person set citizen_id = :sealed::bytea, citizen_id_index = :index::bytea where id = :id")
                .param("sealed", seals.sealOrNull(Column.CITIZEN_ID, person.value(), branch(person), digits))
                .param("index", seals.indexOrNull(Column.CITIZEN_ID, digits))
                .param("id", person.value())
                .update();
    }

    private void oldId(PersonId person, @Nullable String digits) {
        db.sql("update people.person set old_id = :sealed::bytea, old_id_index = :index::bytea where id = :id")
                .param("sealed", seals.sealOrNull(Column.OLD_ID, person.value(), branch(person), digits))
                .param("index", seals.indexOrNull(Column.OLD_ID, digits))
                .param("id", person.value())
                .update();
    }

    private UnitId branch(PersonId person) {
        return db.sql("select branch_id from people.person where id = :id")
                .param("id", person.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .single();
    }
}
