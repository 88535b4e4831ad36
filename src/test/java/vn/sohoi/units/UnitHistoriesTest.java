package vn.sohoi.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Campaign;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** For random histories the tree of every day equals a naive replay, and what was known at an instant never changes; in a book of its own, because it reads the whole tree again and again. */
@BookTest
@TestPropertySource(properties = "test.book=histories")
@Transactional
@Tag(Campaign.TAG)
class UnitHistoriesTest {
    private static final int DAYS = 12;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** A unit written out day by day; days with one row number change together. */
    private static final class Replay {
        final String[] names = new String[DAYS];
        final int[] nameRows = new int[DAYS];
        final long[] parents = new long[DAYS];
        final int[] parentRows = new int[DAYS];
        final boolean[] alive = new boolean[DAYS];

        String on(int day) {
            return alive[day] ? names[day] + " under " + parents[day] : "-";
        }
    }

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    private final Map<UnitId, Replay> replays = new LinkedHashMap<>();
    private int rows;

    @ParameterizedTest
    @MethodSource("vn.sohoi.Campaign#seeds")
    void the_tree_equals_its_replay_and_the_past_knowledge_stays(long seed) throws InterruptedException {
        var random = new Random(seed);
        var communes = new ArrayList<UnitId>();
        for (int i = 0; i < 3; i++) communes.add(commune("Xã Lịch %d %d".formatted(seed, i)));
        for (int i = 0; i < 3; i++) open(0, communes.get(i), "Chi hội đầu " + i);
        var known = new LinkedHashMap<Instant, List<String>>();
        for (int step = 0; step < 40; step++) {
            act(random, communes, step);
            assertThat(tree(null)).as("seed %d step %d", seed, step).isEqualTo(replay());
            Thread.sleep(1);
            known.put(clock.instant(), replay());
            Thread.sleep(1);
        }
        known.forEach((at, then) -> assertThat(tree(at).subList(0, then.size())).isEqualTo(then));
    }

    private void act(Random random, List<UnitId> communes, int step) {
        int day = random.nextInt(DAYS);
        var commune = communes.get(random.nextInt(communes.size()));
        var all = List.copyOf(replays.keySet());
        var branch = all.get(random.nextInt(all.size()));
        var replay = Objects.requireNonNull(replays.get(branch));
        int kind = random.nextInt(10);
        if (kind == 0) open(day, commune, "Chi hội mới " + step);
        else if (!replay.alive[day]) return;
        else if (kind < 5) {
            var name = "Tên " + random.nextInt(4);
            units.rename(branch, name, FIRST.plusDays(day), "thử", Actor.MACHINE);
            if (!name.equals(replay.names[day])) for (int d : together(replay.nameRows, day)) replay.names[d] = name;
        } else if (kind < 9) {
            units.move(branch, commune, FIRST.plusDays(day), "thử", Actor.MACHINE);
            if (replay.parents[day] != commune.value())
                for (int d : together(replay.parentRows, day)) replay.parents[d] = commune.value();
        } else {
            units.close(branch, FIRST.plusDays(day), "thử", Actor.MACHINE);
            Arrays.fill(replay.alive, day, DAYS, false);
        }
    }

    /** The days from this one on that are in its row; they become a row of their own. */
    private List<Integer> together(int[] numbers, int day) {
        int row = numbers[day];
        int fresh = ++rows;
        var days = new ArrayList<Integer>();
        for (int d = day; d < DAYS && numbers[d] == row; d++) {
            numbers[d] = fresh;
            days.add(d);
        }
        return days;
    }

    private UnitId commune(String name) {
        return units.open(
                new NewUnit(UnitLevel.COMMUNE, name, null, UnitKind.RURAL_COMMUNE, null, DateSpan.since(FIRST), "thử"),
                Actor.MACHINE);
    }

    private void open(int day, UnitId commune, String name) {
        var span = DateSpan.since(FIRST.plusDays(day));
        var id = units.open(
                new NewUnit(UnitLevel.BRANCH, name, null, UnitKind.BRANCH, commune, span, "thử"), Actor.MACHINE);
        var replay = new Replay();
        Arrays.fill(replay.names, name);
        Arrays.fill(replay.parents, commune.value());
        Arrays.fill(replay.alive, day, DAYS, true);
        replays.put(id, replay);
    }

    private List<String> replay() {
        var said = new ArrayList<String>();
        for (var replay : replays.values()) for (int day = 0; day < DAYS; day++) said.add(replay.on(day));
        return said;
    }

    private List<String> tree(@org.jspecify.annotations.Nullable Instant at) {
        var trees = new ArrayList<UnitTree>();
        for (int day = 0; day < DAYS; day++) {
            var date = FIRST.plusDays(day);
            trees.add(at == null ? units.treeOn(date) : units.treeOn(date, at));
        }
        var said = new ArrayList<String>();
        for (var id : replays.keySet())
            for (var tree : trees) {
                var unit = tree.find(id);
                said.add(unit == null ? "-" : unit.name() + " under " + unit.parent());
            }
        return said;
    }
}
