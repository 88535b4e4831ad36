package vn.sohoi.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Writes and reads wishes to move members; both sides of one see it. */
@Repository
class TransferRows {
    private final Db db;

    TransferRows(Db db) {
        this.db = db;
    }

    Optional<TransferId> waitingFor(PersonId person) {
        return db.sql("select id from membership.transfer where person_id = :person and answer is null")
                .param("person", person.value())
                .query((row, n) -> new TransferId(row.getObject(1, UUID.class)))
                .optional();
    }

    TransferId ask(TransferWish wish, UnitId from, Actor actor) {
        return db.sql("""
                        insert into membership.transfer (person_id, from_branch, to_branch, on_day, asked_by, reason)
                        values (:person, :from, :to, :on, :login, :reason)
                        returning id""")
                .param("person", wish.person().value())
                .param("from", from.value())
                .param("to", wish.to().value())
                .param("on", wish.on())
                .param("login", actor.login())
                .param("reason", wish.reason())
                .query((row, n) -> new TransferId(row.getObject(1, UUID.class)))
                .single();
    }

    /** The side that would take her asks. */
    TransferId call(PersonId person, UnitId from, TransferCall call, LocalDate on, Actor actor) {
        return db.sql("""
                        insert into membership.transfer
                          (person_id, from_branch, to_branch, on_day, asked_by, reason, asking_side, said_name)
                        values (:person, :from, :to, :on, :login, :reason, 'TO', :name)
                        returning id""")
                .param("person", person.value())
                .param("from", from.value())
                .param("to", call.to().value())
                .param("on", on)
                .param("login", actor.login())
                .param("reason", call.reason())
                .param("name", call.typed().fullName())
                .query((row, n) -> new TransferId(row.getObject(1, UUID.class)))
                .single();
    }

    /** One that waits for its answer, kept from others until the transaction ends. */
    Optional<WaitingTransfer> waiting(TransferId transfer) {
        return db.sql("""
                        select id, person_id, from_branch, to_branch, on_day, asked_at, asking_side, said_name, reason
                          from membership.transfer where id = :id and answer is null for update""")
                .param("id", transfer.value())
                .query(TransferRows::transfer)
                .optional();
    }

    /** All that wait within the scope, the oldest first. */
    List<WaitingTransfer> waiting() {
        return db.sql("""
                        select id, person_id, from_branch, to_branch, on_day, asked_at, asking_side, said_name, reason
                          from membership.transfer where answer is null order by asked_at""").query(TransferRows::transfer).list();
    }

    /** All that were answered since that instant within the scope, the newest answer first. */
    List<AnsweredTransfer> answered(Instant since) {
        return db.sql("""
                        select id, person_id, from_branch, to_branch, on_day, asked_at, asking_side, said_name, reason,
                               answer, answer_reason, answered_at
                          from membership.transfer where answered_at >= :since order by answered_at desc""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AnsweredTransfer(
                        transfer(row, n),
                        AnsweredTransfer.Answer.valueOf(row.getString("answer")),
                        row.getString("answer_reason"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void answer(TransferId transfer, AnsweredTransfer.Answer answer, String reason, Actor actor) {
        db.sql("""
                        update membership.transfer
                           set answer = :answer, answer_reason = :reason, answered_at = clock_timestamp(),
                               answered_by = :login
                         where id = :id""")
                .param("id", transfer.value())
                .param("answer", answer.name())
                .param("reason", reason)
                .param("login", actor.login())
                .update();
    }

    private static WaitingTransfer transfer(ResultSet row, int number) throws SQLException {
        return new WaitingTransfer(
                new TransferId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new WaitingTransfer.Way(
                        new UnitId(row.getLong("from_branch")),
                        new UnitId(row.getLong("to_branch")),
                        row.getObject("on_day", LocalDate.class)),
                row.getString("asking_side").equals("TO"),
                row.getString("said_name"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
