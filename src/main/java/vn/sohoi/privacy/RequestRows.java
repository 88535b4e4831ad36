package vn.sohoi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;
import vn.sohoi.privacy.Request.Kind;

/** Writes and reads requests; every call stands within a scope. */
@Repository
class RequestRows {
    private static final SqlText FROM = SqlText.of("""
            select request.id, person_id, full_name, person.branch_id, kind, words, others, asked_on, answer_by, done_by, answered_on, answer,
                   extended_to, closed_on, outcome, closing
              from privacy.request join people.listed_person person on person.id = person_id""");

    private final Db db;

    RequestRows(Db db) {
        this.db = db;
    }

    UUID take(PersonId person, Kind kind, String words, boolean others, LocalDate asked, Actor actor) {
        return db.sql("""
                        insert into privacy.request (person_id, kind, words, others, asked_on, answer_by, done_by, login)
                        values (:person, :kind, :words, :others, :asked, :answer, :done, :login) returning id""")
                .param("person", person.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("others", others)
                .param("asked", asked)
                .param("answer", Request.answerBy(asked))
                .param("done", Request.doneBy(asked, kind, others))
                .param("login", actor.login())
                .query(UUID.class)
                .single();
    }

    List<Request> of(PersonId person) {
        return db.sql(FROM.then("where person_id = :person order by asked_on desc, request.id desc"))
                .param("person", person.value())
                .query(RequestRows::request)
                .list();
    }

    List<Request> open(List<UnitId> branches) {
        return db.sql(FROM.then("where closed_on is null and person.branch_id = any(:branches::bigint[])")
                        .then("""
                                order by case when answered_on is null then answer_by else coalesce(extended_to, done_by) end,
                                         request.id"""))
                .param("branches", Columns.of(branches, UnitId::value))
                .query(RequestRows::request)
                .list();
    }

    Optional<Request> find(UUID id, List<UnitId> branches) {
        return db.sql(FROM.then("where request.id = :id and person.branch_id = any(:branches::bigint[])"))
                .param("id", id)
                .param("branches", Columns.of(branches, UnitId::value))
                .query(RequestRows::request)
                .optional();
    }

    Optional<Request> find(UUID id) {
        return db.sql(FROM.then("where request.id = :id"))
                .param("id", id)
                .query(RequestRows::request)
                .optional();
    }

    void answer(UUID id, String answer, LocalDate on, Actor actor) {
        db.sql("update privacy.request set answered_on = :on, answer = :answer, answered_by = :login where id = :id")
                .param("on", on)
                .param("answer", answer)
                .param("login", actor.login())
                .param("id", id)
                .update();
    }

    void extend(UUID id, LocalDate to, String why) {
        db.sql("update privacy.request set extended_to = :to, extended_why = :why where id = :id")
                .param("to", to)
                .param("why", why)
                .param("id", id)
                .update();
    }

    void close(UUID id, String outcome, String closing, LocalDate on, Actor actor) {
        db.sql("""
                        update privacy.request
                           set closed_on = :on, outcome = :outcome, closing = :closing, closed_by = :login where id = :id""")
                .param("on", on)
                .param("outcome", outcome)
                .param("closing", closing)
                .param("login", actor.login())
                .param("id", id)
                .update();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                new UnitId(row.getLong("branch_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getBoolean("others"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("done_by", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answer"),
                row.getObject("extended_to", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"),
                row.getString("closing"));
    }
}
