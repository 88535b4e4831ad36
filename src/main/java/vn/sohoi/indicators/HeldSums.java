package vn.sohoi.indicators;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/**
 * The counters of many branches, held in the program: six thousand rows take longer to read than everything else of a
 * figure. Each reading asks the database which of them were forgotten since, by this process or another.
 */
@Component
class HeldSums {
    /** From so many branches on holding them pays. */
    private static final int MANY = 1_000;

    /** All branches of all sums together: sixteen bytes each. */
    private static final int MOST = 1_000_000;

    /** Of more than so many that were forgotten since, the rest is not worth keeping. */
    private static final int FEW = 200;

    /** Shorter than what was forgotten is remembered. */
    private static final long LONGEST = Duration.ofHours(12).toNanos();

    private final Db db;
    private final int many;
    private final Map<Asked, Held> shelf = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    @Autowired
    HeldSums(Db db) {
        this(db, MANY);
    }

    HeldSums(Db db, int many) {
        this.db = db;
        this.many = many;
    }

    private record Asked(String indicator, LocalDate day, List<UnitId> branches) {}

    /** @param number the last of what was forgotten before */
    private record Held(Sums sums, long number, long since) {}

    /**
     * Sums as they were taken up.
     *
     * @param forgotten those of its branches that are to be counted anew
     */
    record Found(Sums sums, List<UnitId> forgotten) {}

    /** Whether sums of so many branches are held at all. */
    boolean holds(int branches) {
        return branches >= many;
    }

    /** What is held for the close of the day, or null. */
    @Nullable
    Found find(Count count, LocalDate day, List<UnitId> branches) {
        var asked = new Asked(count.code(), day, branches);
        var held = held(asked);
        if (held == null) return null;
        var forgotten = db.sql("""
                        select branch from indicators.forgotten
                         where source = :source::indicators.source and number > :number and day <= :day
                         limit :most""")
                .param("source", count.tally().source())
                .param("number", held.number())
                .param("day", day)
                .param("most", FEW + 1)
                .query((row, n) -> new UnitId(row.getLong("branch")))
                .list();
        if (forgotten.size() > FEW) {
            letGo(asked);
            return null;
        }
        return new Found(
                held.sums(),
                forgotten.stream().filter(held.sums()::containsKey).distinct().toList());
    }

    /**
     * Whether sums read in this transaction from here on may be taken up: no writer is at work, and what this transaction
     * reads is what everybody reads.
     *
     * @return the last number of what was forgotten, or null
     */
    @Nullable
    Long mayTakeUp() {
        boolean alone = db.sql("""
                        select case when pg_current_xact_id_if_assigned() is not null then false
                                    else pg_try_advisory_xact_lock(hashtextextended('indicators.counter', 0)) end""").query(Boolean.class).single();
        return alone
                ? db.sql("select coalesce(max(number), 0) from indicators.forgotten")
                        .query(Long.class)
                        .single()
                : null;
    }

    /** Holds sums that were read after {@link #mayTakeUp} had said a number. */
    void takeUp(Count count, LocalDate day, List<UnitId> branches, Sums sums, long number) {
        synchronized (shelf) {
            letGo(new Asked(count.code(), day, branches));
            shelf.put(new Asked(count.code(), day, branches), new Held(sums, number, System.nanoTime()));
            size += sums.size();
            while (size > MOST) letGo(shelf.keySet().iterator().next());
        }
    }

    /** What everybody who held sums then has let go of. */
    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    void nightly() {
        db.sql("delete from indicators.forgotten where at < clock_timestamp() - interval '1 day'")
                .update();
    }

    private @Nullable Held held(Asked asked) {
        synchronized (shelf) {
            var held = shelf.get(asked);
            if (held == null || System.nanoTime() - held.since() < LONGEST) return held;
            letGo(asked);
            return null;
        }
    }

    private void letGo(Asked asked) {
        synchronized (shelf) {
            var gone = shelf.remove(asked);
            if (gone != null) size -= gone.sums().size();
        }
    }
}
