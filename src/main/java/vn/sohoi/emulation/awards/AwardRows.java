package vn.sohoi.emulation.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.emulation.awards.VoteRule.Outcome;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reads and writes single awards and their steps, within a scope. A step is never changed. */
@Repository
class AwardRows {
    private final Db db;

    AwardRows(Db db) {
        this.db = db;
    }

    Optional<Award> find(AwardId id) {
        return db.sql("""
                        select id, form_id, receiver, unit_id, person_id, name, achievement, lower(span) as begins,
                               upper(span) as ends, proposer_id, council_id
                          from emulation.award where id = :id""").param("id", id.value()).query((row, n) -> award(row)).optional();
    }

    AwardId add(NewAward wish, Receiver receiver, UnitId council, Actor actor) {
        var person = receiver.person();
        var id = db.sql("""
                        insert into emulation.award (form_id, receiver, unit_id, person_id, name, achievement, span, proposer_id,
                                                     council_id, author)
                        values (:form, :receiver, :unit, :person::uuid, :name, :achievement, :span::daterange, :proposer,
                                :council, :author)
                        returning id""")
                .param("form", wish.form().value())
                .param("receiver", receiver.kind().name())
                .param("unit", receiver.unit().value())
                .param("person", person == null ? null : person.value())
                .param("name", receiver.name())
                .param("achievement", wish.achievement().strip())
                .param("span", wish.span().asRange())
                .param("proposer", wish.proposer().value())
                .param("council", council.value())
                .param("author", actor.login())
                .query((row, n) -> new AwardId(row.getObject(1, UUID.class)))
                .single();
        int number = 0;
        for (var proof : wish.proofs()) add(id, receiver.unit(), ++number, proof);
        return id;
    }

    private void add(AwardId id, UnitId unit, int number, NewAward.Proof proof) {
        db.sql("""
                        insert into emulation.award_proof (award_id, number, unit_id, words, address)
                        values (:award, :number, :unit, :words, :address)""")
                .param("award", id.value())
                .param("number", number)
                .param("unit", unit.value())
                .param("words", proof.words().strip())
                .param("address", proof.address().strip())
                .update();
    }

    void add(AwardId id, UnitId unit, Step step, Actor actor) {
        var vote = step.vote();
        var at = step.at();
        var outcome = step.outcome();
        db.sql("""
                        insert into emulation.award_step (award_id, number, unit_id, kind, day, at_unit, council, present, yes,
                                                          outcome, decision, reason, author, occasion_id)
                        select :award, 1 + count(*), :unit, :kind, :day::date, :at::bigint, :council::smallint, :present::smallint,
                               :yes::smallint, :outcome, :decision, :reason, :author, :occasion::uuid
                          from emulation.award_step where award_id = :award""")
                .param("award", id.value())
                .param("unit", unit.value())
                .param("kind", step.kind().name())
                .param("day", step.day())
                .param("at", at == null ? null : at.value())
                .param("council", vote == null ? null : vote.council())
                .param("present", vote == null ? null : vote.present())
                .param("yes", vote == null ? null : vote.yes())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("decision", step.decision())
                .param("reason", step.reason())
                .param("author", actor.login())
                .param("occasion", step.occasion())
                .update();
    }

    private Award award(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Award(
                new AwardId(id),
                new FormId(row.getObject("form_id", UUID.class)),
                receiver(row),
                new UnitId(row.getLong("proposer_id")),
                new UnitId(row.getLong("council_id")),
                row.getString("achievement"),
                span(row),
                proofs(id),
                steps(id));
    }

    static Receiver receiver(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Receiver(
                Receiver.Kind.valueOf(row.getString("receiver")),
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                person == null ? null : new PersonId(person));
    }

    static DateSpan span(ResultSet row) throws SQLException {
        return new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class));
    }

    private List<NewAward.Proof> proofs(UUID award) {
        return db.sql("select words, address from emulation.award_proof where award_id = :award order by number")
                .param("award", award)
                .query((row, n) -> new NewAward.Proof(row.getString("words"), row.getString("address")))
                .list();
    }

    private List<Step> steps(UUID award) {
        return db.sql("""
                        select kind, day, at_unit, council, present, yes, outcome, decision, reason, author, occasion_id
                          from emulation.award_step where award_id = :award order by number""").param("award", award).query((row, n) -> step(row)).list();
    }

    static Step step(ResultSet row) throws SQLException {
        var kind = Step.Kind.valueOf(row.getString("kind"));
        boolean voted = kind == Step.Kind.VOTED;
        return new Step(
                kind,
                row.getObject("day", LocalDate.class),
                voted ? new UnitId(row.getLong("at_unit")) : null,
                voted ? new Vote(row.getInt("council"), row.getInt("present"), row.getInt("yes")) : null,
                voted ? Outcome.valueOf(row.getString("outcome")) : null,
                row.getString("decision"),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("occasion_id", UUID.class));
    }
}
