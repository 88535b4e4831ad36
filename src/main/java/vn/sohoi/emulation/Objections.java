package vn.sohoi.emulation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reads and writes objections and their answers. */
@Repository
class Objections {
    private final Db db;

    Objections(Db db) {
        this.db = db;
    }

    UUID enter(RoundId round, UnitId unit, CriterionId criterion, String says, Actor actor) {
        return db.sql("""
                        insert into emulation.objection (round_id, unit_id, criterion_id, says, author)
                        values (:round, :unit, :criterion, :says, :author) returning id""")
                .param("round", round.value())
                .param("unit", unit.value())
                .param("criterion", criterion.value())
                .param("says", says)
                .param("author", actor.login())
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    void answer(UUID objection, boolean accepted, String says, Actor actor) {
        db.sql("""
                        insert into emulation.answer (objection_id, accepted, says, author)
                        values (:objection, :accepted, :says, :author)""")
                .param("objection", objection)
                .param("accepted", accepted)
                .param("says", says)
                .param("author", actor.login())
                .update();
    }

    List<Objection> of(RoundId round) {
        return db.sql("""
                        select id, unit_id, criterion_id, objection.says, objection.author, objection.at,
                               accepted, answer.says, answer.author, answer.at
                          from emulation.objection left join emulation.answer on objection_id = id
                         where round_id = :round order by objection.at""")
                .param("round", round.value())
                .query((row, n) -> {
                    var answered = row.getObject(10, OffsetDateTime.class);
                    return new Objection(
                            row.getObject(1, UUID.class),
                            new UnitId(row.getLong(2)),
                            new CriterionId(row.getObject(3, UUID.class)),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            answered == null
                                    ? null
                                    : new Objection.Answer(
                                            row.getBoolean(7),
                                            row.getString(8),
                                            row.getString(9),
                                            answered.toInstant()));
                })
                .list();
    }

    long unanswered(RoundId round) {
        return db.sql("""
                        select count(*) from emulation.objection
                         where round_id = :round and not exists (select from emulation.answer where objection_id = id)""").param("round", round.value()).query(Long.class).single();
    }
}
