package vn.sohoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void a_span_holds_its_first_day_and_not_its_end() {
        var term = DateSpan.between(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(term.holds(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(term.holds(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(term.holds(LocalDate.of(2021, 1, 1))).isFalse();
    }

    @Test
    void spans_that_touch_do_not_meet() {
        var day = LocalDate.of(2025, 7, 1);
        assertThat(new DateSpan(null, day).meets(DateSpan.since(day))).isFalse();
        assertThat(new DateSpan(null, day.plusDays(1)).meets(DateSpan.since(day)))
                .isTrue();
    }

    @Test
    void a_year_alone_stays_a_year() {
        var born = PartialDate.parse("1965");
        assertThat(born).hasToString("1965");
        assertThat(born.latest()).isEqualTo("1965-12-31");
        assertThat(born.agreesWith(PartialDate.parse("1965-03-12"))).isTrue();
        assertThat(born.agreesWith(PartialDate.parse("1966-01"))).isFalse();
    }

    @Test
    void the_calendar_rules_birth_dates() {
        assertThatThrownBy(() -> PartialDate.parse("1970-02-31")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.parse("12/3/65")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void periods_are_read_as_they_are_written() {
        assertThat(Period.parse("2019-Q3").from()).isEqualTo("2019-07-01");
        assertThat(Period.parse("2019-H1").lastDay()).isEqualTo("2019-06-30");
        assertThat(Period.parse("2016..2021").until()).isEqualTo("2022-01-01");
        assertThat(Period.parse("2019-02").lastDay()).isEqualTo("2019-02-28");
        assertThatThrownBy(() -> Period.parse("2019-13")).isInstanceOf(Refused.class);
    }

    @Test
    void a_reporting_year_of_the_unions_own_is_written_by_its_first_and_last_day() {
        var year = Period.parse("2018-11-15..2019-11-14");
        assertThat(year.from()).isEqualTo("2018-11-15");
        assertThat(year.lastDay()).isEqualTo("2019-11-14");
        assertThat(Period.of(year.from(), year.until())).isEqualTo(year);
        assertThat(year.yearBefore().name()).isEqualTo("2017-11-15..2018-11-14");
        for (var wrong : new String[] {"2019-11-14..2018-11-15", "2018-02-30..2019-11-14", "2018-11-15..2019"})
            assertThatThrownBy(() -> Period.parse(wrong)).isInstanceOf(Refused.class);
    }

    @Test
    void searching_folds_marks_tones_and_forms_of_unicode() {
        assertThat(Stream.of("hòa", "hoà", "HÒA", "ho\u0061\u0300", "  hoa ").map(VietnameseText::fold))
                .containsOnly("hoa");
        assertThat(VietnameseText.fold("Đặng Thị Thúy-Hằng")).isEqualTo("dang thi thuy hang");
    }

    @Test
    void names_part_into_family_middle_and_given() {
        var name = FullName.of(" Nguyễn  Thị Ngọc Lan");
        assertThat(name).isEqualTo(new FullName("Nguyễn", "Thị Ngọc", "Lan"));
        assertThat(name.givenKey()).isEqualTo("lan nguyen thi ngoc");
        assertThat(FullName.of("Lan").given()).isEqualTo("Lan");
        assertThat(VietnameseText.capitalise("VŨ THỊ THOA")).isEqualTo("Vũ Thị Thoa");
    }

    @Test
    void rolls_are_sorted_by_given_name_with_the_vietnamese_alphabet() {
        assertThat(Stream.of("Trần Thị Đào", "Lê Thị Dung", "Nguyễn Thị An", "Ngô Thị Ân")
                        .map(FullName::of)
                        .sorted(FullName.ORDER)
                        .map(FullName::given))
                .containsExactly("An", "Ân", "Dung", "Đào");
    }
}
