package vn.sohoi.reports;

import java.math.BigDecimal;
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
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Made reports: written once, read for ever. */
@Repository
class VersionRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SqlText WITH_DRAFT = SqlText.of("""
            select version.id as version, version.number, version.code, version.unit_name, version.heading::text as heading,
                   version.paper, version.signed_on, version.signed_by, version.known_at, version.login as made_by,
                   report.id, report.unit_id, report.kind, report.period, report.login,
                   draft.title, draft.indicators, draft.by_unit, draft.plans, draft.parts::text as parts, draft.at,
                   (select count(*) from reports.version one where one.report_id = report.id) as versions
              from reports.version
              join reports.report on report.id = version.report_id
              join reports.draft on draft.id = version.draft_id""");

    private final Db db;

    VersionRows(Db db) {
        this.db = db;
    }

    Optional<Version> find(ReportId report, int number) {
        return db.sql(WITH_DRAFT.then("where version.report_id = :report and version.number = :number"))
                .param("report", report.value())
                .param("number", number)
                .query(this::version)
                .optional();
    }

    Optional<Version> find(UUID id) {
        return db.sql(WITH_DRAFT.then("where version.id = :id"))
                .param("id", id)
                .query(this::version)
                .optional();
    }

    Optional<Version> byCode(String code) {
        return db.sql(WITH_DRAFT.then("where version.code = :code"))
                .param("code", code)
                .query(this::version)
                .optional();
    }

    /** The newest first. */
    List<Version> of(ReportId report) {
        return db.sql(WITH_DRAFT.then("where version.report_id = :report order by version.number desc"))
                .param("report", report.value())
                .query(this::version)
                .list();
    }

    /** What the database's clock says: the recorded times of all rows are of the same clock. */
    Instant now() {
        return db.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The report stands still until the transaction ends, so that two versions do not take one number. */
    int nextNumber(ReportId report) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:report, 0))")
                .param("report", "reports.version " + report)
                .query((row, number) -> true)
                .single();
        return db.sql("select coalesce(max(number), 0) + 1 from reports.version where report_id = :report")
                .param("report", report.value())
                .query(Integer.class)
                .single();
    }

    UUID insert(Version version, long draft) {
        var id = db.sql("""
                        insert into reports.version (report_id, number, code, draft_id, unit_name, heading, paper,
                                                     signed_on, signed_by, known_at, login)
                        values (:report, :number, :code, :draft, :unit_name, :heading::jsonb, :paper,
                                :on, :by, :known_at, :login) returning id""")
                .param("report", version.report().id().value())
                .param("number", version.number())
                .param("code", version.code())
                .param("draft", draft)
                .param("unit_name", version.unitName())
                .param("heading", JSON.writeValueAsString(version.heading()))
                .param("paper", version.signing().paper())
                .param("on", version.signing().on())
                .param("by", version.signing().by())
                .param("known_at", OffsetDateTime.ofInstant(version.knownAt(), ZoneOffset.UTC))
                .param("login", version.login())
                .query(UUID.class)
                .single();
        db.batch("""
                insert into reports.figure (version_id, place, unit_id, unit_name, indicator, name, sort, measure,
                                            value, how, evidence, unknown, period, day, address, resolution)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", version.figures().stream().map(figure -> row(id, figure)).toList());
        return id;
    }

    private static Object[] row(UUID version, Made figure) {
        return new Object[] {
            version,
            figure.place(),
            figure.unit().value(),
            figure.unitName(),
            figure.indicator(),
            figure.name(),
            figure.sort().name(),
            figure.measure().name(),
            figure.value(),
            figure.how().name(),
            figure.rows(),
            figure.unknown().toArray(String[]::new),
            figure.period(),
            figure.day(),
            figure.address(),
            figure.resolution()
        };
    }

    private Version version(ResultSet row, int number) throws SQLException {
        var id = row.getObject("version", UUID.class);
        return new Version(
                id,
                row.getInt("number"),
                row.getString("code"),
                ReportRows.report(row, number),
                row.getString("unit_name"),
                JSON.readValue(row.getString("heading"), Heading.class),
                new Signing(
                        row.getString("paper"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signed_by")),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                figures(id));
    }

    private List<Made> figures(UUID version) {
        return db.sql("""
                        select place, unit_id, unit_name, indicator, name, sort, measure, value, how, evidence, unknown,
                               period, day, address, resolution
                          from reports.figure where version_id = :version order by place""").param("version", version).query(VersionRows::figure).list();
    }

    private static Made figure(ResultSet row, int number) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new Made(
                row.getInt("place"),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                row.getString("indicator"),
                row.getString("name"),
                Sort.valueOf(row.getString("sort")),
                Measure.valueOf(row.getString("measure")),
                value,
                How.valueOf(row.getString("how")),
                row.getLong("evidence"),
                ReportRows.words(row, "unknown"),
                row.getString("period"),
                row.getObject("day", LocalDate.class),
                row.getString("address"),
                row.getString("resolution"));
    }
}
