package vn.sohoi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.access.FieldClass;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Who is held as reached is who the rows name, whoever wrote, whoever is writing, whoever gave up. */
@BookTest
@Tag(Campaign.TAG)
class HeldSubjectsTest {
    private static final DateSpan YEAR = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    private static final LocalDate WITHIN = LocalDate.of(2020, 5, 4);
    private static final LocalDate LATER = LocalDate.of(2022, 5, 4);
    private static final int STEPS = 80;

    /** The rows told are themselves the evidence here: whom it happened to is the amount. */
    private static final Evidence.Flow FLOW = new Evidence.Flow(
            "held-subjects",
            Measure.TURN,
            FieldClass.C1,
            "held-subjects",
            SqlText.of("""
                    select ('00000000-0000-0000-0000-' || lpad(amount::text, 12, '0'))::uuid as subject,
                           branch as branch_id, day, tstzrange(null, null) as recorded, 1::bigint as amount
                      from indicators.change where source = 'membership.stay'"""),
            Tally.begun("membership.stay", List.of()));

    @Autowired
    Db db;

    @Autowired
    Recount recount;

    @Autowired
    Forgotten forgotten;

    @Autowired
    PlatformTransactionManager transactions;

    private HeldSubjects held;
    private TransactionTemplate transaction;
    private List<UnitId> branches;
    private final Map<UnitId, Set<UUID>> committed = new HashMap<>();

    @BeforeEach
    void branches_of_its_own() {
        held = new HeldSubjects(recount, forgotten, 1);
        transaction = new TransactionTemplate(transactions);
        long first = 3_000_000_000L + System.nanoTime() % 1_000_000_000L;
        branches = LongStream.range(first, first + 12).mapToObj(UnitId::new).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.sohoi.Campaign#seeds")
    void after_any_history_of_writers_every_reader_is_told_who_is_committed(long seed) {
        var chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            var branch = branches.get(chance.nextInt(branches.size()));
            int woman = chance.nextInt(20);
            switch (chance.nextInt(5)) {
                case 0, 1 -> written(branch, woman);
                case 2 -> givenUp(branch, woman);
                case 3 -> whileItIsBeingWritten(branch, woman);
                default -> transaction.executeWithoutResult(status -> told(branch, woman, LATER));
            }
            // another process, or one that let go
            if (chance.nextInt(8) == 0) held = new HeldSubjects(recount, forgotten, 1);
            assertThat(asked()).as("step %d", step).isEqualTo(committed);
        }
    }

    private void written(UnitId branch, int woman) {
        transaction.executeWithoutResult(status -> told(branch, woman, WITHIN));
        committed.computeIfAbsent(branch, one -> new HashSet<>()).add(named(woman));
    }

    /** She reads what she wrote herself, and nobody else does. */
    private void givenUp(UnitId branch, int woman) {
        transaction.executeWithoutResult(status -> {
            told(branch, woman, WITHIN);
            assertThat(held.of(FLOW, YEAR, branches).get(branch)).contains(named(woman));
            status.setRollbackOnly();
        });
    }

    private void whileItIsBeingWritten(UnitId branch, int woman) {
        var wrote = new CompletableFuture<Boolean>();
        var read = new CompletableFuture<Boolean>();
        var writer = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    told(branch, woman, WITHIN);
                    wrote.complete(true);
                    read.join();
                }));
        wrote.join();
        var before = asked();
        read.complete(true);
        try {
            writer.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        assertThat(before).isEqualTo(committed);
        committed.computeIfAbsent(branch, one -> new HashSet<>()).add(named(woman));
    }

    private void told(UnitId branch, int woman, LocalDate day) {
        db.sql("""
                        insert into indicators.change (source, branch, day, amount)
                        values ('membership.stay', :branch, :day, :woman)""")
                .param("branch", branch.value())
                .param("day", day)
                .param("woman", woman)
                .update();
    }

    private static UUID named(int woman) {
        return UUID.fromString("00000000-0000-0000-0000-%012d".formatted(woman));
    }

    private Map<UnitId, Set<UUID>> asked() {
        return transaction.execute(status -> held.of(FLOW, YEAR, branches));
    }
}
