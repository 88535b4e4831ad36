package vn.sohoi.access;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;
import vn.sohoi.platform.sql.Db;

/**
 * How often somebody may try a secret: so many at once, and one more after each pause. Nobody is locked out for ever, and what
 * is counted stands in the database, for all processes and over a restart.
 */
@Component
class Allowance {
    /** Longer than any gets back all its tries. */
    private static final Duration DAY = Duration.ofDays(1);

    private final Db db;
    private final KeyedMark marks;

    Allowance(Db db, BookKeys keys) {
        this.db = db;
        marks = keys.mark("allowance");
    }

    /**
     * Takes one try of those that are left.
     *
     * @param whose account, device or network; it is not kept, only a keyed mark of it
     * @param most tries at once
     * @param pause after which there is one more
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean take(String whose, int most, Duration pause) {
        return db.sql("""
                        insert into access.allowance (key, tries, at) values (:key, :most - 1, clock_timestamp())
                        on conflict (key) do update
                          set tries = least(:most, allowance.tries
                                + greatest(0, extract(epoch from clock_timestamp() - allowance.at)) / :pause) - 1,
                              at = clock_timestamp()
                        where least(:most, allowance.tries
                                + greatest(0, extract(epoch from clock_timestamp() - allowance.at)) / :pause) >= 1
                        returning true""")
                .param("key", marks.bytes(whose))
                .param("most", most)
                .param("pause", pause.toSeconds())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** All tries are there again: the secret was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void giveBack(String whose) {
        db.sql("delete from access.allowance where key = :key")
                .param("key", marks.bytes(whose))
                .update();
    }

    /** So that the table does not grow with whoever ever tried. */
    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    void nightly() {
        forget(DAY);
    }

    /** Forgets those who have all their tries again anyway. */
    @Transactional
    void forget(Duration idle) {
        db.sql("delete from access.allowance where at < clock_timestamp() - make_interval(secs => :seconds)")
                .param("seconds", idle.toSeconds())
                .update();
    }
}
