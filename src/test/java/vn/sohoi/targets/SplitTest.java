package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoi.Campaign;

@Tag(Campaign.TAG)
class SplitTest {
    @Test
    void what_does_not_divide_goes_to_the_first() {
        assertThat(Split.equally(10, 4)).containsExactly(3L, 3L, 2L, 2L);
        assertThat(Split.equally(0, 2)).containsExactly(0L, 0L);
        assertThat(Split.equally(5, 0)).isEmpty();
    }

    @Test
    void the_largest_remainder_gets_what_is_left() {
        assertThat(Split.inProportion(10, weights(1, 1, 4))).containsExactly(2L, 2L, 6L);
        assertThat(Split.inProportion(460, weights(3268, 6114, 1412))).containsExactly(139L, 261L, 60L);
    }

    @Test
    void nobody_of_no_weight_gets_anything_while_another_has_some() {
        assertThat(Split.inProportion(7, weights(0, 2))).containsExactly(0L, 7L);
        assertThat(Split.inProportion(7, weights(0, 0))).containsExactly(4L, 3L);
    }

    @ParameterizedTest
    @MethodSource("vn.sohoi.Campaign#seeds")
    void the_parts_always_sum_to_the_whole_and_none_is_one_off_its_share(long seed) {
        var random = new Random(seed);
        for (int turn = 0; turn < 500; turn++) {
            long whole = random.nextInt(20_000) - 2_000;
            var weights = LongStream.range(0, 1 + random.nextInt(130))
                    .map(one -> random.nextInt(9) == 0 ? 0 : random.nextInt(9_000))
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            var parts = Split.inProportion(whole, weights);
            assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
            double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
            if (sum == 0) continue;
            assertThat(IntStream.range(0, parts.size())
                            .mapToDouble(place -> Math.abs(parts.get(place)
                                    - whole * weights.get(place).doubleValue() / sum)))
                    .allMatch(off -> off < 1);
        }
    }

    private static List<BigDecimal> weights(long... weights) {
        return LongStream.of(weights).mapToObj(BigDecimal::valueOf).toList();
    }
}
