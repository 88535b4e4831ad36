package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lunar date beside a day: as the State's calendars have it, also where China's differ by a day or a month. */
class LunarDayTest {
    @ParameterizedTest
    @CsvSource({
        "1968-01-29", "1985-01-21", "2000-02-05", "2007-02-17", "2010-02-14", "2015-02-19", "2016-02-08", "2017-01-28",
        "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29",
        "2026-02-17", "2027-02-06", "2028-01-26", "2030-02-02"
    })
    void tet_is_the_first_day_of_the_first_month(LocalDate tet) {
        assertThat(LunarDay.of(tet)).isEqualTo(new LunarDay(tet.getYear(), 1, false, 1));
        assertThat(LunarDay.of(tet.minusDays(1)).month()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"2017-07-23,6", "2020-05-23,4", "2023-03-22,2", "2025-07-25,6", "2028-06-23,5"})
    void a_leap_month_repeats_the_one_before(LocalDate first, int month) {
        assertThat(LunarDay.of(first)).isEqualTo(new LunarDay(first.getYear(), month, true, 1));
        assertThat(LunarDay.of(first.minusDays(1)).leap()).isFalse();
        assertThat(LunarDay.of(first.plusDays(30)).month()).isEqualTo(month + 1);
    }

    @Test
    void days_follow_each_other_and_months_have_29_or_30() {
        var before = LunarDay.of(LocalDate.of(1950, 1, 1));
        for (var day = LocalDate.of(1950, 1, 2); day.getYear() < 2060; day = day.plusDays(1)) {
            var next = LunarDay.of(day);
            if (next.day() == 1) assertThat(before.day()).as("%s", day).isBetween(29, 30);
            else
                assertThat(next)
                        .isEqualTo(new LunarDay(before.year(), before.month(), before.leap(), before.day() + 1));
            before = next;
        }
    }
}
