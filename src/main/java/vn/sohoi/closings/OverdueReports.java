package vn.sohoi.closings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.watch.spi.Watch;

/** No report is overdue: whoever was asked has handed in by the day on which it was due. */
@Component
class OverdueReports implements Watch {
    private final Db db;

    OverdueReports(Db db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "report-overdue";
    }

    @Override
    public String text() {
        return "closings.watch.overdue";
    }

    @Override
    public String task() {
        return "closings.watch.overdue.task";
    }

    @Override
    public Owner owner() {
        return Owner.UNIT;
    }

    /** Since the day after the deadline; the owner's own report is the summary and is due to nobody. */
    @Override
    public List<Breach> breaches(LocalDate day) {
        return db.sql("""
                        select report.unit_id, report.id, report.round_id, deadline + 1 as since
                          from closings.report join closings.round on round.id = round_id
                         where deadline < :day::date and unit_id <> owner_id
                           and coalesce((select state from closings.step where report_id = report.id
                                          order by ordinal desc limit 1), 'OPEN') in ('OPEN', 'RETURNED')""")
                .param("day", day)
                .query((row, n) -> new Breach(
                        new UnitId(row.getLong(1)),
                        row.getString(2),
                        row.getObject(4, LocalDate.class),
                        "/ky-bao-cao/" + row.getLong(3)))
                .list();
    }
}
