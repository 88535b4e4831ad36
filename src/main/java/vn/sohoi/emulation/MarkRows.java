package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes the points that people gave, and which criteria are checked. */
@Repository
class MarkRows {
    private final Db db;

    MarkRows(Db db) {
        this.db = db;
    }

    /** Gives points; those that the same stage gave before are believed no more. */
    void give(RoundId round, UnitId unit, Given given, Actor actor) {
        db.sql("""
                        update emulation.mark set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where round_id = :round and unit_id = :unit and criterion_id = :criterion and stage = :stage
                           and upper_inf(recorded)""")
                .param("round", round.value())
                .param("unit", unit.value())
                .param("criterion", given.criterion().value())
                .param("stage", given.stage().name())
                .update();
        db.sql("""
                        insert into emulation.mark (round_id, unit_id, criterion_id, stage, points, proof, reason, author)
                        values (:round, :unit, :criterion, :stage, :points, :proof, :reason, :author)""")
                .param("round", round.value())
                .param("unit", unit.value())
                .param("criterion", given.criterion().value())
                .param("stage", given.stage().name())
                .param("points", given.points())
                .param("proof", given.proof())
                .param("reason", given.reason())
                .param("author", actor.login())
                .update();
    }

    /** What is believed now, by unit, in the order in which it was given. */
    Map<UnitId, List<Mark>> of(RoundId round) {
        var marks = new HashMap<UnitId, List<Mark>>();
        db.sql("""
                        select unit_id, criterion_id, stage, points, proof, reason, author, lower(recorded)
                          from emulation.mark
                         where round_id = :round and upper_inf(recorded)
                         order by lower(recorded)""").param("round", round.value()).query(row -> {
            marks.computeIfAbsent(new UnitId(row.getLong(1)), any -> new ArrayList<>())
                    .add(new Mark(
                            new CriterionId(row.getObject(2, UUID.class)),
                            Stage.valueOf(row.getString(3)),
                            row.getBigDecimal(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getObject(8, OffsetDateTime.class).toInstant()));
        });
        return marks;
    }

    /** A criterion of a unit that is checked, because of the share. */
    record Drawn(UnitId unit, CriterionId criterion, BigDecimal share) {}

    void draw(RoundId round, List<Drawn> drawn) {
        db.sql("""
                        insert into emulation.drawn (round_id, unit_id, criterion_id, share)
                        select :round, unit_id, criterion_id, share
                          from unnest(:units::bigint[], :criteria::uuid[], :shares::numeric[])
                               as drawn (unit_id, criterion_id, share)""")
                .param("round", round.value())
                .param("units", Columns.of(drawn, Drawn::unit))
                .param("criteria", Columns.of(drawn, Drawn::criterion))
                .param("shares", Columns.of(drawn, Drawn::share))
                .update();
    }

    Map<UnitId, Set<CriterionId>> drawn(RoundId round) {
        var drawn = new HashMap<UnitId, Set<CriterionId>>();
        db.sql("select unit_id, criterion_id from emulation.drawn where round_id = :round")
                .param("round", round.value())
                .query(row -> {
                    drawn.computeIfAbsent(new UnitId(row.getLong(1)), any -> new HashSet<>())
                            .add(new CriterionId(row.getObject(2, UUID.class)));
                });
        return drawn;
    }

    /** How many drawn criteria nobody has checked yet. */
    long unchecked(RoundId round) {
        return db.sql("""
                        select count(*) from emulation.drawn
                         where round_id = :round
                           and not exists (select from emulation.mark
                                            where mark.round_id = drawn.round_id and mark.unit_id = drawn.unit_id
                                              and mark.criterion_id = drawn.criterion_id and stage = 'CHECKED'
                                              and upper_inf(recorded))""").param("round", round.value()).query(Long.class).single();
    }

    /**
     * How far the claims of units lay from what checks found in rounds that were decided, in percent of what was claimed; a unit
     * that was never checked is left out.
     */
    Map<UnitId, BigDecimal> errors(Collection<UnitId> units) {
        var errors = new HashMap<UnitId, BigDecimal>();
        db.sql("""
                        select checked.unit_id,
                               round(100 * sum(abs(claimed.points - checked.points))
                                         / greatest(sum(claimed.points), sum(checked.points), 0.01), 2)
                          from emulation.mark checked
                          join emulation.mark claimed
                            on claimed.round_id = checked.round_id and claimed.unit_id = checked.unit_id
                           and claimed.criterion_id = checked.criterion_id and claimed.stage = 'CLAIMED'
                           and upper_inf(claimed.recorded)
                          join emulation.round_step on round_step.round_id = checked.round_id and step = 'DECIDED'
                         where checked.unit_id = any(:units::bigint[]) and checked.stage = 'CHECKED'
                           and upper_inf(checked.recorded)
                         group by checked.unit_id""")
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query(row -> {
                    errors.put(new UnitId(row.getLong(1)), row.getBigDecimal(2));
                });
        return errors;
    }

    /** Points to be given. */
    record Given(CriterionId criterion, Stage stage, BigDecimal points, String proof, String reason) {}

    /** The last mark of each stage for a criterion. */
    static @Nullable Mark of(List<Mark> marks, CriterionId criterion, Stage stage) {
        return marks.stream()
                .filter(one -> one.criterion().equals(criterion) && one.stage() == stage)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
