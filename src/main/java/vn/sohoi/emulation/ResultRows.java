package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Reads and writes what a round decided. */
@Repository
class ResultRows {
    private final Db db;

    ResultRows(Db db) {
        this.db = db;
    }

    /** What was decided for a unit and a criterion. */
    record Line(
            UnitId unit, CriterionId criterion, @Nullable BigDecimal counted, BigDecimal points) {}

    /** What was decided for a unit. */
    record Result(
            UnitId unit,
            BigDecimal points,
            int place,
            @Nullable GradeId grade) {}

    void keep(RoundId round, List<Ranking.Placed> placed, List<Line> lines) {
        db.sql("""
                        insert into emulation.result (round_id, unit_id, points, place, grade_id)
                        select :round, unit_id, points, place, grade_id
                          from unnest(:units::bigint[], :points::numeric[], :places::smallint[], :grades::uuid[])
                               as placed (unit_id, points, place, grade_id)""")
                .param("round", round.value())
                .param("units", Columns.of(placed, Ranking.Placed::unit))
                .param("points", Columns.of(placed, one -> one.score().total()))
                .param("places", Columns.of(placed, Ranking.Placed::place))
                .param(
                        "grades",
                        Columns.of(
                                placed,
                                one -> one.grade() == null ? null : one.grade().id()))
                .update();
        db.sql("""
                        insert into emulation.result_line (round_id, unit_id, criterion_id, counted, points)
                        select :round, unit_id, criterion_id, counted, points
                          from unnest(:units::bigint[], :criteria::uuid[], :counted::numeric[], :points::numeric[])
                               as line (unit_id, criterion_id, counted, points)""")
                .param("round", round.value())
                .param("units", Columns.of(lines, Line::unit))
                .param("criteria", Columns.of(lines, Line::criterion))
                .param("counted", Columns.of(lines, Line::counted))
                .param("points", Columns.of(lines, Line::points))
                .update();
    }

    /** By unit, the best first. */
    Map<UnitId, Result> of(RoundId round) {
        var results = new LinkedHashMap<UnitId, Result>();
        db.sql("""
                        select unit_id, points, place, grade_id from emulation.result
                         where round_id = :round order by place, unit_id""").param("round", round.value()).query(row -> {
            var grade = row.getObject(4, UUID.class);
            var unit = new UnitId(row.getLong(1));
            results.put(
                    unit,
                    new Result(unit, row.getBigDecimal(2), row.getInt(3), grade == null ? null : new GradeId(grade)));
        });
        return results;
    }

    Map<UnitId, List<Line>> lines(RoundId round) {
        var lines = new HashMap<UnitId, List<Line>>();
        db.sql("select unit_id, criterion_id, counted, points from emulation.result_line where round_id = :round")
                .param("round", round.value())
                .query(row -> {
                    var unit = new UnitId(row.getLong(1));
                    lines.computeIfAbsent(unit, any -> new ArrayList<>())
                            .add(new Line(
                                    unit,
                                    new CriterionId(row.getObject(2, UUID.class)),
                                    row.getBigDecimal(3),
                                    row.getBigDecimal(4)));
                });
        return lines;
    }
}
