package vn.sohoi.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/** Logs that the database's clock was set: rights begin and end by it, and so do the times of the log. */
@Component
class ClockWatch {
    private static final Duration NOTED = Duration.ofSeconds(2);

    private final Db db;
    private final Audit audit;
    private @Nullable Seen before;

    ClockWatch(Db db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** What the clock said, and what a stopwatch said then. */
    private record Seen(Instant clock, long watch) {}

    @Scheduled(fixedDelay = 60_000)
    void look() {
        noted(new Seen(
                db.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant(),
                System.nanoTime()));
    }

    private void noted(Seen now) {
        var then = before;
        before = now;
        if (then == null) return;
        var jump = Duration.between(then.clock(), now.clock()).minusNanos(now.watch() - then.watch());
        if (jump.abs().compareTo(NOTED) > 0)
            audit.wrote(Actor.MACHINE, "audit.clock-set", "audit.clock", jump.toSeconds() + " s");
    }
}
