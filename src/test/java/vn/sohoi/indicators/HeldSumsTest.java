package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** What is held in the program is what the database would count, whoever wrote, whoever is writing, whoever gave up. */
@BookTest
@Tag(Campaign.TAG)
class HeldSumsTest {
    private static final LocalDate MONTH_END = LocalDate.of(2020, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2019, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);
    private static final int STEPS = 120;

    @Autowired
    Db db;

    @Autowired
    Forgotten forgotten;

    @Autowired
    Counters counters;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private HeldSums held;
    private Tallies tallies;
    private TransactionTemplate transaction;
    private Count count;
    private List<UnitId> branches;

    @BeforeEach
    void branches_of_its_own() {
        anew();
        transaction = new TransactionTemplate(transactions);
        var first = 1_000_000_000L + System.nanoTime() % 1_000_000_000L;
        branches = LongStream.range(first, first + 12).mapToObj(UnitId::new).toList();
        count = new Count("held-" + first, Tally.standing("membership.stay"), Ages.ALL);
    }

    private void anew() {
        held = new HeldSums(forgotten, 1);
        tallies = new Tallies(counters, held, clock);
    }

    @Test
    void sums_are_held_when_all_their_counters_stand_and_a_change_is_seen_by_the_next_reader() {
        write(branches.getFirst(), 5);
        assertThat(asked()).containsEntry(branches.getFirst(), 5L);
        assertThat(isHeld()).isFalse();
        asked();
        assertThat(isHeld()).isTrue();
        write(branches.getFirst(), 2);
        assertThat(asked()).containsEntry(branches.getFirst(), 7L);
        assertThat(isHeld()).isTrue();
    }

    @Test
    void a_transaction_that_wrote_itself_takes_nothing_up_for_others() {
        asked();
        transaction.executeWithoutResult(status -> {
            told(branches.getFirst(), 5);
            assertThat(tallies.on(count, MONTH_END, branches).get(branches.getFirst()))
                    .isEqualTo(new Counted(5, 5));
            status.setRollbackOnly();
        });
        assertThat(isHeld()).isFalse();
        asked();
        assertThat(asked()).doesNotContainKey(branches.getFirst());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void after_any_history_of_writers_every_reader_is_told_what_is_committed(long seed) throws Exception {
        var chance = new Random(seed);
        var committed = new HashMap<UnitId, Long>();
        Deque<Writer> writing = new ArrayDeque<>();
        try {
            for (int step = 0; step < STEPS; step++) {
                int what = chance.nextInt(10);
                // two writers of one branch wait for one another
                var branch = branches.get(chance.nextInt(branches.size()));
                boolean free = writing.stream().noneMatch(one -> one.branch.equals(branch));
                if (what < 3 && free && writing.size() < 3) writing.add(new Writer(branch));
                else if (what < 5 && !writing.isEmpty()) writing.remove().end(chance.nextBoolean(), committed);
                else if (what < 6 && free) write(branch, 1, committed);
                // what is told for a later day takes a number and no counter of the day that is asked
                else if (what < 8 && free) transaction.executeWithoutResult(status -> told(branch, 1, LATER));
                // another process, or one that let go
                if (chance.nextInt(4) == 0) anew();
                assertThat(asked()).as("step %d", step).isEqualTo(committed);
            }
        } finally {
            for (var one : writing) one.end(false, committed);
        }
        for (int i = 0; i < 3; i++) assertThat(asked()).isEqualTo(committed);
        assertThat(isHeld()).isTrue();
    }

    /** Somebody with a transaction that has written and is still open. */
    private final class Writer {
        private final UnitId branch;
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private final Thread thread;

        Writer(UnitId branch) throws InterruptedException {
            this.branch = branch;
            var wrote = new CountDownLatch(1);
            thread = Thread.ofPlatform()
                    .start(() -> transaction.executeWithoutResult(status -> {
                        told(branch, 1);
                        wrote.countDown();
                        if (!end.join()) status.setRollbackOnly();
                    }));
            wrote.await();
        }

        void end(boolean well, Map<UnitId, Long> committed) throws InterruptedException {
            end.complete(well);
            thread.join();
            if (well) committed.merge(branch, 1L, Long::sum);
        }
    }

    private void write(UnitId branch, long amount, Map<UnitId, Long> committed) {
        write(branch, amount);
        committed.merge(branch, amount, Long::sum);
    }

    private void write(UnitId branch, long amount) {
        transaction.executeWithoutResult(status -> told(branch, amount));
    }

    private void told(UnitId branch, long amount) {
        told(branch, amount, BEFORE);
    }

    private void told(UnitId branch, long amount, LocalDate day) {
        db.sql("""
                        insert into indicators.change (source, branch, day, amount)
                        values ('membership.stay', :branch, :day, :amount)""")
                .param("branch", branch.value())
                .param("day", day)
                .param("amount", amount)
                .update();
    }

    /** What a reader gets, without the branches that have none. */
    private Map<UnitId, Long> asked() {
        var some = new HashMap<UnitId, Long>();
        transaction.executeWithoutResult(status -> tallies.on(count, MONTH_END, branches)
                .forEach((branch, sum) -> {
                    if (sum.value() != 0) some.put(branch, sum.value());
                }));
        return some;
    }

    private boolean isHeld() {
        return held.find(count, MONTH_END, branches) != null;
    }
}
