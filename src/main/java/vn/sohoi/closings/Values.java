package vn.sohoi.closings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Seal;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** What reports said, what was sealed, and what people remarked. */
@Repository
class Values {
    private final Db db;

    Values(Db db) {
        this.db = db;
    }

    void add(ReportId report, int ordinal, String indicator, Figure figure) {
        db.sql("""
                        insert into closings.value (report_id, ordinal, indicator, value, how, rows)
                        values (:report, :ordinal, :indicator, :value, :how, :rows)""")
                .param("report", report.value())
                .param("ordinal", ordinal)
                .param("indicator", indicator)
                .param("value", figure.value(), java.sql.Types.NUMERIC)
                .param("how", figure.how().name())
                .param("rows", figure.rows())
                .update();
    }

    /** By indicator, of one handing in. */
    Map<String, Value> of(ReportId report, int ordinal) {
        var values = new LinkedHashMap<String, Value>();
        db.sql("""
                        select indicator, value, how, rows from closings.value
                         where report_id = :report and ordinal = :ordinal""").param("report", report.value()).param("ordinal", ordinal).query(row -> {
            values.put(row.getString("indicator"), value(row));
        });
        return values;
    }

    /** By unit and indicator, of those reports of a round that are handed in or accepted and not sealed. */
    Map<UnitId, Map<String, Value>> standing(RoundId round) {
        var values = new LinkedHashMap<UnitId, Map<String, Value>>();
        db.sql("""
                        select unit_id, value.indicator, value.value, value.how, value.rows
                          from closings.report
                          join lateral (select state from closings.step where report_id = report.id
                                         order by ordinal desc limit 1) last on state in ('SUBMITTED', 'ACCEPTED')
                          join closings.value on value.report_id = report.id
                           and value.ordinal = (select max(ordinal) from closings.step
                                                 where report_id = report.id and step.state = 'SUBMITTED')
                         where round_id = :round and not exists (select from closings.moved where report_id = report.id)
                         order by report.id""").param("round", round.value()).query(row -> {
            values.computeIfAbsent(new UnitId(row.getLong("unit_id")), unit -> new LinkedHashMap<>())
                    .put(row.getString("indicator"), value(row));
        });
        return values;
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getString("indicator"),
                row.getBigDecimal("value"),
                How.valueOf(row.getString("how")),
                row.getLong("rows"));
    }

    void seal(ReportId report, int ordinal, String indicator, Seal seal) {
        db.sql("""
                        insert into closings.seal (report_id, ordinal, indicator, value, how, rows, hash, known_at)
                        values (:report, :ordinal, :indicator, :value, :how, :rows, :hash, :known_at)""")
                .param("report", report.value())
                .param("ordinal", ordinal)
                .param("indicator", indicator)
                .param("value", seal.value(), java.sql.Types.NUMERIC)
                .param("how", seal.how().name())
                .param("rows", seal.rows())
                .param("hash", seal.hash())
                .param("known_at", OffsetDateTime.ofInstant(seal.knownAt(), ZoneOffset.UTC))
                .update();
    }

    /** The seals of one sealing, in the order of the report. */
    Map<String, Seal> seals(ReportId report, int ordinal) {
        var seals = new LinkedHashMap<String, Seal>();
        db.sql("""
                        select seal.indicator, value, how, rows, hash, known_at
                          from closings.seal
                          join closings.report on report.id = report_id
                          join closings.asked on asked.round_id = report.round_id and asked.indicator = seal.indicator
                         where report_id = :report and seal.ordinal = :ordinal order by asked.ordinal""").param("report", report.value()).param("ordinal", ordinal).query(row -> {
            seals.put(row.getString("indicator"), seal(row));
        });
        return seals;
    }

    void remark(ReportId report, String indicator, String words, String actor) {
        db.sql("""
                        insert into closings.remark (report_id, indicator, words, actor)
                        values (:report, :indicator, :words, :actor)""")
                .param("report", report.value())
                .param("indicator", indicator)
                .param("words", words)
                .param("actor", actor)
                .update();
    }

    List<Remark> remarks(ReportId report) {
        return db.sql("select indicator, words, actor, at from closings.remark where report_id = :report order by id")
                .param("report", report.value())
                .query((row, n) -> new Remark(
                        row.getString("indicator"),
                        row.getString("words"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getBigDecimal("value"),
                How.valueOf(row.getString("how")),
                row.getLong("rows"),
                row.getBytes("hash"),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
    }
}
