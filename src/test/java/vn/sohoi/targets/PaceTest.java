package vn.sohoi.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.Period;

class PaceTest {
    private static final Period YEAR = Period.parse("2021");
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
    /** The 73rd of 365 days: a fifth of the year is over. */
    private static final LocalDate FIFTH = LocalDate.of(2021, 3, 14);

    @Test
    void so_much_is_due_as_days_are_over_that_day_included() {
        assertThat(Pace.of(YEAR).due(FIFTH)).isEqualByComparingTo("0.2");
        assertThat(Pace.of(YEAR).due(LAST)).isEqualByComparingTo("1");
        assertThat(Pace.of(YEAR).due(LocalDate.of(2020, 12, 31))).isEqualByComparingTo("0");
        assertThat(Pace.of(YEAR).due(LocalDate.of(2022, 1, 1))).isEqualByComparingTo("1");
    }

    @Test
    void quarters_that_are_over_are_due_whole_and_the_running_one_by_its_days() {
        var quarters = new Pace(YEAR, List.of(10L, 30L, 0L, 60L), BigDecimal.ZERO);
        assertThat(quarters.due(LocalDate.of(2021, 3, 31))).isEqualByComparingTo("0.1");
        assertThat(quarters.due(LocalDate.of(2021, 6, 30))).isEqualByComparingTo("0.4");
        assertThat(quarters.due(LocalDate.of(2021, 9, 30))).isEqualByComparingTo("0.4");
        assertThat(quarters.due(LocalDate.of(2021, 10, 23)).doubleValue()).isEqualTo(0.55);
    }

    @Test
    void at_least_is_reached_on_pace_or_behind_and_nothing_is_on_pace_on_the_last_day() {
        assertThat(least("100", FIFTH)).isEqualTo(Standing.REACHED);
        assertThat(least("20", FIFTH)).isEqualTo(Standing.ON_PACE);
        assertThat(least("19", FIFTH)).isEqualTo(Standing.BEHIND);
        assertThat(least("99", LAST)).isEqualTo(Standing.BEHIND);
        assertThat(least("0", LocalDate.of(2020, 12, 31))).isEqualTo(Standing.NOT_BEGUN);
        assertThat(Pace.of(YEAR).standing(Direction.AT_LEAST, BigDecimal.TEN, null, FIFTH))
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void at_most_is_behind_as_soon_as_it_is_more_than_due_and_reached_on_the_last_day_only() {
        assertThat(most("20", FIFTH)).isEqualTo(Standing.ON_PACE);
        assertThat(most("21", FIFTH)).isEqualTo(Standing.BEHIND);
        assertThat(most("100", LAST)).isEqualTo(Standing.REACHED);
        assertThat(most("101", LAST)).isEqualTo(Standing.BEHIND);
    }

    @Test
    void a_share_goes_its_way_from_where_it_stood_before() {
        var from50 = new Pace(YEAR, List.of(), BigDecimal.valueOf(50));
        assertThat(from50.standing(Direction.AT_LEAST, BigDecimal.valueOf(60), BigDecimal.valueOf(52), FIFTH))
                .isEqualTo(Standing.ON_PACE);
        assertThat(from50.standing(Direction.AT_LEAST, BigDecimal.valueOf(60), new BigDecimal("51.9"), FIFTH))
                .isEqualTo(Standing.BEHIND);
    }

    private static Standing least(String figure, LocalDate day) {
        return Pace.of(YEAR).standing(Direction.AT_LEAST, BigDecimal.valueOf(100), new BigDecimal(figure), day);
    }

    private static Standing most(String figure, LocalDate day) {
        return Pace.of(YEAR).standing(Direction.AT_MOST, BigDecimal.valueOf(100), new BigDecimal(figure), day);
    }
}
