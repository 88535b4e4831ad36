package vn.sohoi.closings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Takes the seals again each night and keeps which reports the book contradicts by now, so that somebody looks in the morning. */
@Service
public class ChangedBeneath {
    private final Db db;
    private final Rounds rounds;
    private final Reports reports;
    private final Sealing sealing;
    private final Authoriser authoriser;
    private final Clock clock;

    ChangedBeneath(Db db, Rounds rounds, Reports reports, Sealing sealing, Authoriser authoriser, Clock clock) {
        this.db = db;
        this.rounds = rounds;
        this.reports = reports;
        this.sealing = sealing;
        this.authoriser = authoriser;
        this.clock = clock;
    }

    /** A sealed report that the book contradicts, and in how many figures. */
    public record Changed(RoundId round, UnitId owner, UnitId unit, int figures) {}

    /** After the figures were counted again, while nobody works: the rounds of this year and of the one before. */
    @Scheduled(cron = "0 0 3 * * *", zone = "Asia/Ho_Chi_Minh")
    public void nightly() {
        look(LocalDate.now(clock).withDayOfYear(1).minusYears(1));
    }

    /** Takes the seals of every round again whose period ends on the day or later. */
    public void look(LocalDate since) {
        for (var round : rounds.all())
            if (!round.period().lastDay().isBefore(since))
                for (var report : reports.of(round.id()))
                    if (report.state() == State.SEALED) keep(report.id(), differing(round, report));
    }

    /** Reports of the unit itself and of the rounds that it opened; what was sealed again since is not among them. */
    public List<Changed> of(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return db.sql("""
                        select round.id, owner_id, unit_id, figures
                          from closings.changed_beneath
                          join closings.report on report.id = report_id
                          join closings.round on round.id = round_id
                          join lateral (select state, at from closings.step where step.report_id = report.id
                                         order by ordinal desc limit 1) last on last.state = 'SEALED' and last.at < found_at
                         where unit_id = :unit or owner_id = :unit
                         order by upper(days) desc, round.id, report.id""")
                .param("unit", unit.value())
                .query((row, n) -> new Changed(
                        new RoundId(row.getLong("id")),
                        new UnitId(row.getLong("owner_id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("figures")))
                .list();
    }

    private int differing(Round round, Report report) {
        return (int) sealing.verify(round, report).stream()
                .filter(one -> one.found() != Sealing.Found.SAME)
                .count();
    }

    private void keep(ReportId report, int figures) {
        db.sql("delete from closings.changed_beneath where report_id = :report")
                .param("report", report.value())
                .update();
        if (figures == 0) return;
        db.sql("insert into closings.changed_beneath (report_id, figures) values (:report, :figures)")
                .param("report", report.value())
                .param("figures", figures)
                .update();
    }
}
