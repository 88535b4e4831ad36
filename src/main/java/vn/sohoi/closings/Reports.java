package vn.sohoi.closings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Reports of units and their steps. */
@Repository
class Reports {
    private final Db db;

    Reports(Db db) {
        this.db = db;
    }

    /** All of a round, each with its steps. */
    List<Report> of(RoundId round) {
        return list(round, null);
    }

    Optional<Report> find(RoundId round, UnitId unit) {
        return list(round, unit).stream().findFirst();
    }

    /** Of one unit, or of all where none is named. */
    private List<Report> list(RoundId round, @Nullable UnitId unit) {
        var one = unit == null ? null : unit.value();
        var steps = steps(round, one);
        var wishes = wishes(round, one);
        return db.sql("""
                        select id, round_id, unit_id from closings.report
                         where round_id = :round and (:unit::bigint is null or unit_id = :unit)
                           and not exists (select from closings.moved where report_id = report.id)
                         order by id""")
                .param("round", round.value())
                .param("unit", one, Types.BIGINT)
                .query((row, n) -> report(row, steps, wishes))
                .list();
    }

    /** One unit's report, with which nobody else takes a step until this transaction ends. */
    Report held(RoundId round, UnitId unit) {
        hold(find(round, unit).orElseThrow(NotFound::new).id());
        return find(round, unit).orElseThrow(NotFound::new);
    }

    /** Nobody else takes a step until this transaction ends. */
    void hold(ReportId report) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('closings.report', :report))")
                .param("report", report.value())
                .query(row -> {});
    }

    int take(ReportId report, State after, State state, Taken taken) {
        return db.sql("""
                        insert into closings.step (report_id, ordinal, state, after, indicator, reason, actor, second)
                        select :report, coalesce(max(ordinal), 0) + 1, :state,
                               case when max(ordinal) is null then null else :after end,
                               :indicator, :reason, :actor, :second
                          from closings.step where report_id = :report
                        returning ordinal""")
                .param("report", report.value())
                .param("state", state.name())
                .param("after", after.name())
                .param("indicator", taken.indicator())
                .param("reason", taken.reason())
                .param("actor", taken.actor())
                .param("second", taken.second())
                .query(Integer.class)
                .single();
    }

    /** By whom a step is taken and why. */
    record Taken(
            @Nullable String indicator,
            String reason,
            String actor,
            @Nullable String second) {
        static Taken by(String actor) {
            return new Taken(null, "", actor, null);
        }
    }

    void wish(ReportId report, int seal, String reason, String actor) {
        db.sql("""
                        insert into closings.wish (report_id, ordinal, reason, actor)
                        values (:report, :ordinal, :reason, :actor)""")
                .param("report", report.value())
                .param("ordinal", seal)
                .param("reason", reason)
                .param("actor", actor)
                .update();
    }

    private Map<ReportId, List<Step>> steps(RoundId round, @Nullable Long unit) {
        var steps = new HashMap<ReportId, List<Step>>();
        db.sql("""
                        select report_id, ordinal, state, indicator, reason, actor, second, at
                          from closings.step join closings.report on report.id = report_id
                         where round_id = :round and (:unit::bigint is null or unit_id = :unit)
                         order by report_id, ordinal""")
                .param("round", round.value())
                .param("unit", unit, Types.BIGINT)
                .query(row -> {
                    steps.computeIfAbsent(new ReportId(row.getLong("report_id")), one -> new ArrayList<>())
                            .add(new Step(
                                    row.getInt("ordinal"),
                                    State.valueOf(row.getString("state")),
                                    row.getString("indicator"),
                                    row.getString("reason"),
                                    row.getString("actor"),
                                    row.getString("second"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return steps;
    }

    /** Askings about the seal that still stands, of the last 24 hours by the clock that records. */
    private Map<ReportId, Report.Wish> wishes(RoundId round, @Nullable Long unit) {
        var wishes = new HashMap<ReportId, Report.Wish>();
        db.sql("""
                        select wish.report_id, wish.reason, wish.actor, wish.at
                          from closings.wish join closings.report on report.id = wish.report_id
                         where round_id = :round and (:unit::bigint is null or unit_id = :unit)
                           and ordinal = (select max(ordinal) from closings.step where step.report_id = wish.report_id)
                           and at > clock_timestamp() - interval '24 hours'""")
                .param("round", round.value())
                .param("unit", unit, Types.BIGINT)
                .query(row -> {
                    wishes.put(
                            new ReportId(row.getLong("report_id")),
                            new Report.Wish(
                                    row.getString("reason"),
                                    row.getString("actor"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return wishes;
    }

    private static Report report(ResultSet row, Map<ReportId, List<Step>> steps, Map<ReportId, Report.Wish> wishes)
            throws SQLException {
        var id = new ReportId(row.getLong("id"));
        return new Report(
                id,
                new RoundId(row.getLong("round_id")),
                new UnitId(row.getLong("unit_id")),
                steps.getOrDefault(id, List.of()),
                wishes.get(id));
    }
}
