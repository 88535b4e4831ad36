package vn.sohoi.people.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.people.spi.JoinedDays.Stretch;

class JoinedDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;
    private static final JoinedDays.Seam<String> SEAM = new JoinedDays.Seam<>() {
        @Override
        public Optional<String> united(String before, String after) {
            return before.equals(after) ? Optional.of(after) : Optional.empty();
        }

        @Override
        public String goingOn(String before) {
            return before;
        }

        @Override
        public String comingFrom(String after) {
            return after;
        }
    };

    @Test
    void each_day_is_told_once_by_the_row_that_holds_or_else_by_the_other() {
        var chance = new Random(20260911);
        for (int run = 0; run < 2_000; run++) {
            var holding = row(chance);
            var filling = row(chance);
            var joined = JoinedDays.of(holding, filling, SEAM);
            for (int day = -2; day < DAYS + 2; day++) {
                var on = FIRST.plusDays(day);
                var expected = on(holding, on).isEmpty() ? on(filling, on) : on(holding, on);
                assertThat(on(joined, on)).as("run %d, %s", run, on).isEqualTo(expected);
            }
        }
    }

    @Test
    void one_branch_told_by_both_is_one_stretch() {
        var joined = JoinedDays.of(
                List.of(new Stretch<>(DateSpan.since(FIRST.plusYears(5)), "A")),
                List.of(new Stretch<>(DateSpan.since(FIRST), "A")),
                SEAM);
        assertThat(joined).containsExactly(new Stretch<>(DateSpan.since(FIRST), "A"));
    }

    private static List<String> on(List<Stretch<String>> row, LocalDate day) {
        return row.stream()
                .filter(stretch -> stretch.days().holds(day))
                .map(Stretch::told)
                .toList();
    }

    /** Up to three stretches that do not overlap; the first may have no beginning, the last no end. */
    private static List<Stretch<String>> row(Random chance) {
        var row = new ArrayList<Stretch<String>>();
        int from = chance.nextInt(DAYS / 2);
        for (int i = 0; i < 3 && from < DAYS; i++) {
            int until = from + 1 + chance.nextInt(DAYS / 3);
            var begin = i == 0 && chance.nextInt(4) == 0 ? null : FIRST.plusDays(from);
            var end = chance.nextInt(4) == 0 ? null : FIRST.plusDays(until);
            row.add(new Stretch<>(new DateSpan(begin, end), chance.nextBoolean() ? "A" : "B"));
            if (end == null) break;
            from = until + chance.nextInt(3);
        }
        return row;
    }
}
