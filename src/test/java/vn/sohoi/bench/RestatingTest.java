package vn.sohoi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.UnitId;

/** What the comparison with plain SQL lets pass. */
class RestatingTest {
    private static final UnitId NORTH = new UnitId(1);
    private static final UnitId SOUTH = new UnitId(2);
    private static final UnitId EMPTY = new UnitId(3);

    @Test
    void each_unit_is_compared_and_one_without_rows_has_nought() {
        assertThat(Restating.same(Map.of(NORTH, 4L, SOUTH, 6L, EMPTY, 0L), Map.of(NORTH, 4L, SOUTH, 6L)))
                .isTrue();
    }

    @Test
    void the_right_sum_over_wrong_units_is_wrong() {
        assertThat(Restating.same(Map.of(NORTH, 6L, SOUTH, 4L), Map.of(NORTH, 4L, SOUTH, 6L)))
                .isFalse();
        assertThat(Restating.same(Map.of(NORTH, 10L), Map.of(NORTH, 10L, SOUTH, 0L)))
                .isFalse();
        assertThat(Restating.same(Map.of(NORTH, 4L, SOUTH, 6L, EMPTY, 1L), Map.of(NORTH, 4L, SOUTH, 6L)))
                .isFalse();
    }
}
