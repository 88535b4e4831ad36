package vn.sohoi.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reads and writes what units say to their shares. */
@Repository
class AnswerRows {
    private final Db db;

    AnswerRows(Db db) {
        this.db = db;
    }

    /** The last word of each unit that said one. */
    Map<UnitId, ShareAnswer> of(AllotmentId allotment) {
        var answers = new LinkedHashMap<UnitId, ShareAnswer>();
        db.sql("""
                        select distinct on (unit_id) unit_id, answer, reason, author, at
                          from targets.answer where allotment_id = :allotment order by unit_id, id desc""").param("allotment", allotment.value()).query(row -> {
            answers.put(new UnitId(row.getLong("unit_id")), answer(row));
        });
        return answers;
    }

    void record(AllotmentId allotment, UnitId unit, ShareAnswer.Kind kind, String reason, Actor actor) {
        db.sql("""
                        insert into targets.answer (allotment_id, unit_id, answer, reason, author)
                        values (:allotment, :unit, :answer, :reason, :author)""")
                .param("allotment", allotment.value())
                .param("unit", unit.value())
                .param("answer", kind.name())
                .param("reason", reason)
                .param("author", actor.login())
                .update();
    }

    /** Many at once. */
    void acceptAll(AllotmentId allotment, Collection<UnitId> units, Actor actor) {
        db.sql("""
                        insert into targets.answer (allotment_id, unit_id, answer, author)
                        select :allotment, unit, 'ACCEPTED', :author from unnest(:units::bigint[]) unit""")
                .param("allotment", allotment.value())
                .param("units", ResolutionRows.array(units))
                .param("author", actor.login())
                .update();
    }

    /** What was said to amounts that stayed the same still holds. */
    void carryOver(AllotmentId from, AllotmentId to) {
        db.sql("""
                        insert into targets.answer (allotment_id, unit_id, answer, reason, author, at)
                        select fresh.allotment_id, fresh.unit_id, last.answer, last.reason, last.author, last.at
                          from targets.share fresh
                          join targets.share former on former.allotment_id = :from and former.unit_id = fresh.unit_id
                               and former.amounts = fresh.amounts
                         cross join lateral (
                           select answer, reason, author, at from targets.answer
                            where allotment_id = :from and unit_id = fresh.unit_id order by id desc limit 1) last
                         where fresh.allotment_id = :to""").param("from", from.value()).param("to", to.value()).update();
    }

    /** Targets that are not over of which the unit has a share that it has said nothing to. */
    List<TargetId> waitingFor(UnitId unit, LocalDate today) {
        return db.sql("""
                        select target.id
                          from targets.share
                          join targets.allotment on allotment.id = share.allotment_id and upper_inf(allotment.recorded)
                          join targets.target on target.id = allotment.target_id and upper(target.period) > :today
                         where share.unit_id = :unit
                           and not exists (select from targets.answer
                                            where answer.allotment_id = share.allotment_id and answer.unit_id = share.unit_id)
                         order by target.id""")
                .param("unit", unit.value())
                .param("today", today)
                .query((row, n) -> new TargetId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many objections stand against what the unit gave, of targets that are not over. */
    long objectionsTo(UnitId giver, LocalDate today) {
        return db.sql("""
                        select count(*)
                          from targets.allotment
                          join targets.target on target.id = allotment.target_id and upper(target.period) > :today
                          join targets.share on share.allotment_id = allotment.id
                         where allotment.giver_id = :giver and upper_inf(allotment.recorded)
                           and 'OBJECTED' = (select answer from targets.answer
                                              where answer.allotment_id = share.allotment_id
                                                and answer.unit_id = share.unit_id
                                              order by id desc limit 1)""")
                .param("giver", giver.value())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private static ShareAnswer answer(ResultSet row) throws SQLException {
        return new ShareAnswer(
                ShareAnswer.Kind.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
