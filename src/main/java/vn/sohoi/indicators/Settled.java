package vn.sohoi.indicators;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;

/**
 * Whether all that the book will ever have recorded before an instant can be seen already. A row says when it was recorded
 * before its transaction ends, so an answer for that instant, given in between, would be another one afterwards.
 */
@Component
class Settled {
    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Db db;

    Settled(Db db) {
        this.db = db;
    }

    /**
     * Waits up to three seconds for the transactions that began before the instant. An instant that lies ahead is not
     * waited for: its answer is what the book knows now.
     *
     * @throws Refused when one of them goes on longer
     */
    void demand(Instant knownAt) {
        for (int i = 0; i < TRIES; i++) {
            if (!isBeingWritten(knownAt)) return;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new Refused("indicators.known-unsettled");
    }

    /** Recorded times are taken inside the transaction, never before it has begun. */
    boolean isBeingWritten(Instant knownAt) {
        // else PostgreSQL repeats within a transaction who was at work when it was first asked
        db.sql("select pg_stat_clear_snapshot()").query(row -> {});
        return db.sql("""
                        select :at::timestamptz <= clock_timestamp()
                           and exists (select from pg_stat_activity
                                        where datname = current_database() and backend_type = 'client backend'
                                          and pid <> pg_backend_pid() and xact_start <= :at::timestamptz)""")
                .param("at", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
