package vn.sohoi.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reports and what their officers wrote. */
@Repository
class ReportRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SqlText WITH_NEWEST_DRAFT = SqlText.of("""
            select report.id, report.unit_id, report.kind, report.period, report.login,
                   draft.title, draft.indicators, draft.by_unit, draft.plans, draft.parts::text as parts, draft.at,
                   (select count(*) from reports.version where version.report_id = report.id) as versions
              from reports.report
              join lateral (select * from reports.draft
                             where draft.report_id = report.id order by draft.id desc limit 1) draft on true""");

    private final Db db;

    ReportRows(Db db) {
        this.db = db;
    }

    Optional<Report> find(ReportId id) {
        return db.sql(WITH_NEWEST_DRAFT.then("where report.id = :id"))
                .param("id", id.value())
                .query(ReportRows::report)
                .optional();
    }

    /** The newest period first; of one period by the unit. */
    List<Report> all() {
        return db.sql(WITH_NEWEST_DRAFT.then("order by upper(report.days) desc, report.unit_id, report.at"))
                .query(ReportRows::report)
                .list();
    }

    ReportId insert(UnitId unit, PaperKind kind, Period period, String login) {
        return new ReportId(db.sql("""
                        insert into reports.report (unit_id, kind, period, days, login)
                        values (:unit, :kind, :period, :days::daterange, :login) returning id""")
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("period", period.name())
                .param("days", period.span().asRange())
                .param("login", login)
                .query(UUID.class)
                .single());
    }

    void save(ReportId report, Draft draft, String login) {
        db.sql("""
                        insert into reports.draft (report_id, title, indicators, by_unit, plans, parts, login)
                        values (:report, :title, :indicators, :by_unit, :plans, :parts::jsonb, :login)""")
                .param("report", report.value())
                .param("title", draft.title())
                .param("indicators", draft.indicators().toArray(String[]::new))
                .param("by_unit", draft.byUnit().toArray(String[]::new))
                .param("plans", draft.plans().toArray(String[]::new))
                .param("parts", JSON.writeValueAsString(draft.parts()))
                .param("login", login)
                .update();
    }

    /** The newest draft's number, which a version is made of. */
    long newestDraft(ReportId report) {
        return db.sql("select max(id) from reports.draft where report_id = :report")
                .param("report", report.value())
                .query(Long.class)
                .single();
    }

    static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                PaperKind.valueOf(row.getString("kind")),
                Period.parse(row.getString("period")),
                draft(row),
                row.getString("login"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("versions"));
    }

    static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("title"),
                words(row, "indicators"),
                words(row, "by_unit"),
                words(row, "plans"),
                List.of(JSON.readValue(row.getString("parts"), Part[].class)));
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
