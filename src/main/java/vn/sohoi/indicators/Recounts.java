package vn.sohoi.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.indicators.TallyCheck.Difference;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Counts every figure again each night and keeps what differed, so that somebody looks at it in the morning. */
@Service
public class Recounts {
    private final Db db;
    private final TallyCheck tallies;

    Recounts(Db db, TallyCheck tallies) {
        this.db = db;
        this.tallies = tallies;
    }

    /** One recount: how many figures on how many days, and every difference. */
    public record Recounted(Instant at, int figures, int days, List<Difference> differences) {}

    /** While nobody works. The evidence is the truth: a tally that differs is reported, never quietly put right. */
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    public void nightly() {
        keep(tallies.check());
    }

    /** The last one, if there was any. */
    public Optional<Recounted> last() {
        return db.sql("select id, at, figures, days from indicators.recount order by id desc limit 1")
                .query((row, n) -> new Recounted(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("figures"),
                        row.getInt("days"),
                        differences(row.getLong("id"))))
                .optional();
    }

    @Transactional
    void keep(TallyCheck.Outcome outcome) {
        var id = db.sql("insert into indicators.recount (figures, days) values (:figures, :days) returning id")
                .param("figures", outcome.figures())
                .param("days", outcome.days())
                .query(Long.class)
                .single();
        db.batch(
                """
                insert into indicators.recount_difference (recount_id, indicator, day, branch, told, counted)
                values (?, ?, ?, ?, ?, ?)""",
                outcome.differences().stream()
                        .map(one -> new Object[] {
                            id, one.indicator(), one.day(), one.branch().value(), one.tally(), one.recount()
                        })
                        .toList());
    }

    private List<Difference> differences(long recount) {
        return db.sql("""
                        select indicator, day, branch, told, counted from indicators.recount_difference
                         where recount_id = :recount order by indicator, day, branch""")
                .param("recount", recount)
                .query((row, n) -> new Difference(
                        row.getString("indicator"),
                        row.getObject("day", LocalDate.class),
                        new UnitId(row.getLong("branch")),
                        row.getLong("told"),
                        row.getLong("counted")))
                .list();
    }
}
