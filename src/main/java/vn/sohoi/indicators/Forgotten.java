package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Which branches must be read anew, by this process or another: each change beneath a figure writes its branch down. */
@Repository
class Forgotten {
    /** Of more than so many that were forgotten since, the rest is not worth keeping. */
    private static final int FEW = 200;

    private final Db db;

    Forgotten(Db db) {
        this.db = db;
    }

    /**
     * Branches forgotten after the number for a day up to this one.
     *
     * @return null when there are so many that nothing held is worth keeping
     */
    @Nullable
    List<UnitId> since(String source, long number, LocalDate day) {
        var branches = db.sql("""
                        select branch from indicators.forgotten
                         where source = :source::indicators.source and number > :number and day <= :day
                         limit :most""")
                .param("source", source)
                .param("number", number)
                .param("day", day)
                .param("most", FEW + 1)
                .query((row, n) -> new UnitId(row.getLong("branch")))
                .list();
        return branches.size() > FEW ? null : branches;
    }

    /**
     * Whether what is read in this transaction from here on may be held for others: no writer is at work, and what this
     * transaction reads is what everybody reads.
     *
     * @return the last number of what was forgotten, or null
     */
    @Nullable
    Long mayHold() {
        boolean alone = db.sql("""
                        select case when pg_current_xact_id_if_assigned() is not null then false
                                    else pg_try_advisory_xact_lock(hashtextextended('indicators.counter', 0)) end""").query(Boolean.class).single();
        return alone
                ? db.sql("select coalesce(max(number), 0) from indicators.forgotten")
                        .query(Long.class)
                        .single()
                : null;
    }

    /** What everybody who held something then has let go of. */
    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    void nightly() {
        db.sql("delete from indicators.forgotten where at < clock_timestamp() - interval '1 day'")
                .update();
    }
}
