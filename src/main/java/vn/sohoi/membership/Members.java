package vn.sohoi.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Writes and reads members and their stays, one at a time; every call stands within a scope. */
@Repository
class Members {
    private final Db db;

    Members(Db db) {
        this.db = db;
    }

    /** Somebody who may become a member. */
    record Candidate(PersonId person, UnitId home, AdmissionRules.Facts facts) {}

    /** Who says that the book is wrong, why, and when. */
    record Saying(String reason, String login, OffsetDateTime at) {}

    /** The book's clock: one instant for all rows of an act. */
    OffsetDateTime instant() {
        return db.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    /** The person, if she is in scope. */
    Optional<Candidate> candidate(PersonId person) {
        return db.sql("select id, branch_id, woman, born from people.listed_person where id = :id")
                .param("id", person.value())
                .query((row, n) -> new Candidate(
                        person,
                        new UnitId(row.getLong("branch_id")),
                        new AdmissionRules.Facts(row.getBoolean("woman"), row.getObject("born", LocalDate.class))))
                .optional();
    }

    /** Keeps others from changing her membership until the transaction ends. False when she is no member in scope. */
    boolean lock(PersonId person) {
        return db.sql("select person_id from membership.member where person_id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** The member, if she is in scope. */
    Optional<Member> find(PersonId person, LocalDate today) {
        return db.sql("""
                        select branch_id, number, joined_year, joined_month, joined_day,
                               exists (select from membership.core
                                        where core.person_id = member.person_id and core.valid @> :today::date
                                          and upper_inf(core.recorded)) as core
                          from membership.member where person_id = :person""")
                .param("person", person.value())
                .param("today", today)
                .query((row, n) -> new Member(
                        person,
                        new UnitId(row.getLong("branch_id")),
                        row.getLong("number"),
                        joined(row),
                        standing(person).orElse(null),
                        row.getBoolean("core")))
                .optional();
    }

    /** The stay that lasts. */
    Optional<Stay> standing(PersonId person) {
        return db.sql("""
                        select id, branch_id, kind, lower(valid) as since, upper(valid) as until, begun_by, ended_by, decision
                          from membership.stay
                         where person_id = :person and upper_inf(valid) and upper_inf(recorded)""").param("person", person.value()).query(Members::stay).optional();
    }

    /** All her stays as the book knows them now, the first first. */
    List<Stay> stays(PersonId person) {
        return db.sql("""
                        select id, branch_id, kind, lower(valid) as since, upper(valid) as until, begun_by, ended_by, decision
                          from membership.stay
                         where person_id = :person and upper_inf(recorded)
                         order by valid""").param("person", person.value()).query(Members::stay).list();
    }

    /** Her number and joining date; kept when she has been a member before. */
    void enter(PersonId person, UnitId branch, PartialDate joined) {
        db.sql("""
                        insert into membership.member (person_id, branch_id, joined_year, joined_month, joined_day)
                        values (:person, :branch, :year, :month::int, :day::int)
                        on conflict (person_id) do update set branch_id = excluded.branch_id""")
                .param("person", person.value())
                .param("branch", branch.value())
                .param("year", joined.year())
                .param("month", joined.month())
                .param("day", joined.day())
                .update();
    }

    void standsAt(PersonId person, UnitId branch) {
        db.sql("update membership.member set branch_id = :branch where person_id = :person")
                .param("person", person.value())
                .param("branch", branch.value())
                .update();
    }

    /** Another joining date, without a word of what stood there: for those who keep that themselves. */
    void joinedOn(PersonId person, @Nullable PartialDate joined) {
        db.sql("""
                        update membership.member
                           set joined_year = :year::int, joined_month = :month::int, joined_day = :day::int
                         where person_id = :person""")
                .param("person", person.value())
                .param("year", joined == null ? null : joined.year())
                .param("month", joined == null ? null : joined.month())
                .param("day", joined == null ? null : joined.day())
                .update();
    }

    /** Keeps the joining date that was believed until that instant. */
    void believedToHaveJoined(PersonId person, Saying saying) {
        db.sql("""
                        insert into membership.joined_correction
                          (person_id, was_year, was_month, was_day, recorded, reason, login)
                        select person_id, joined_year, joined_month, joined_day,
                               tstzrange(coalesce((select max(upper(recorded)) from membership.joined_correction
                                                    where person_id = :person),
                                                  (select min(lower(recorded)) from membership.stay
                                                    where person_id = :person)), :at),
                               :reason, :login
                          from membership.member where person_id = :person""")
                .param("person", person.value())
                .param("at", saying.at())
                .param("reason", saying.reason())
                .param("login", saying.login())
                .update();
    }

    /** Known from that instant on: what the row says, with the birth that the book knows now. */
    StayId begin(PersonId person, Stay.Content stay, OffsetDateTime at) {
        var ended = stay.ended();
        return db.sql("""
                        insert into membership.stay
                          (person_id, branch_id, kind, valid, recorded, born, begun_by, ended_by, decision)
                        select id, :branch, :kind, :valid::daterange, tstzrange(:at, null), born, :begun, :ended, :decision
                          from people.listed_person where id = :person
                        returning id""")
                .param("person", person.value())
                .param("branch", stay.branch().value())
                .param("kind", stay.kind().name())
                .param("valid", stay.valid().asRange())
                .param("at", at)
                .param("begun", stay.begun().name())
                .param("ended", ended == null ? null : ended.name())
                .param("decision", stay.decision())
                .query((row, n) -> new StayId(row.getObject(1, UUID.class)))
                .single();
    }

    /** The book believes the row no more from that instant on. */
    void disbelieve(StayId stay, OffsetDateTime at) {
        db.sql(
                        "update membership.stay set recorded = tstzrange(lower(recorded), :at) where id = :id and upper_inf(recorded)")
                .param("id", stay.value())
                .param("at", at)
                .update();
    }

    /** Known from that instant on: the stay lasted until the day before. */
    StayId end(PersonId person, Stay stay, LocalDate until, Ended how, OffsetDateTime at) {
        disbelieve(stay.id(), at);
        return begin(person, stay.content().until(until, how), at);
    }

    /** All her rows anew, with the birth that her person's row has now. */
    void recordAnew(PersonId person, OffsetDateTime at) {
        db.sql("""
                        with believed as (
                          update membership.stay set recorded = tstzrange(lower(recorded), :at)
                           where person_id = :person and upper_inf(recorded)
                          returning person_id, branch_id, kind, valid, begun_by, ended_by, decision)
                        insert into membership.stay
                          (person_id, branch_id, kind, valid, recorded, born, begun_by, ended_by, decision)
                        select believed.person_id, believed.branch_id, kind, valid, tstzrange(:at, null),
                               person.born, begun_by, ended_by, decision
                          from believed join people.listed_person person on person.id = believed.person_id""").param("person", person.value()).param("at", at).update();
    }

    void corrected(PersonId person, StayId wrong, @Nullable StayId right, Saying saying) {
        db.sql("""
                        insert into membership.stay_correction (person_id, branch_id, wrong, corrected, reason, at, login)
                        select :person, branch_id, :wrong, :right::uuid, :reason, :at, :login
                          from membership.member where person_id = :person""")
                .param("person", person.value())
                .param("wrong", wrong.value())
                .param("right", right == null ? null : right.toString())
                .param("reason", saying.reason())
                .param("at", saying.at())
                .param("login", saying.login())
                .update();
    }

    static @Nullable PartialDate joined(ResultSet row) throws SQLException {
        var year = row.getObject("joined_year", Integer.class);
        return year == null
                ? null
                : new PartialDate(
                        year, row.getObject("joined_month", Integer.class), row.getObject("joined_day", Integer.class));
    }

    static Stay stay(ResultSet row, int number) throws SQLException {
        var ended = row.getString("ended_by");
        return new Stay(
                new StayId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("branch_id")),
                MemberKind.valueOf(row.getString("kind")),
                new DateSpan(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                Begun.valueOf(row.getString("begun_by")),
                ended == null ? null : Ended.valueOf(ended),
                row.getString("decision"));
    }
}
