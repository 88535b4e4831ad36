package vn.sohoi.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoi.kernel.Period;
import vn.sohoi.reports.Sort;

class WordsTest {
    @ParameterizedTest(name = "{0} is said {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0                   | không
            1                   | một
            4                   | bốn
            5                   | năm
            10                  | mười
            11                  | mười một
            14                  | mười bốn
            15                  | mười lăm
            20                  | hai mươi
            21                  | hai mươi mốt
            24                  | hai mươi tư
            25                  | hai mươi lăm
            91                  | chín mươi mốt
            100                 | một trăm
            101                 | một trăm linh một
            104                 | một trăm linh bốn
            105                 | một trăm linh năm
            110                 | một trăm mười
            115                 | một trăm mười lăm
            121                 | một trăm hai mươi mốt
            444                 | bốn trăm bốn mươi tư
            555                 | năm trăm năm mươi lăm
            1000                | một nghìn
            1005                | một nghìn không trăm linh năm
            1010                | một nghìn không trăm mười
            2019                | hai nghìn không trăm mười chín
            56127               | năm mươi sáu nghìn một trăm hai mươi bảy
            1200000             | một triệu hai trăm nghìn
            1000005             | một triệu không trăm linh năm
            1050000             | một triệu không trăm năm mươi nghìn
            1000000000          | một tỷ
            1046800000000       | một nghìn không trăm bốn mươi sáu tỷ tám trăm triệu
            2000000001          | hai tỷ không trăm linh một
            5000000000000000000 | năm tỷ tỷ
            -15                 | âm mười lăm
            """)
    void a_number_is_said(long number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }

    @Test
    void money_is_whole_dong_with_a_capital() {
        assertThat(NumberWords.dong(1_200_000)).isEqualTo("Một triệu hai trăm nghìn đồng");
    }

    @Test
    void a_day_below_ten_and_the_first_two_months_have_a_nought() {
        assertThat(DayWords.of(LocalDate.of(2019, 12, 5))).isEqualTo("ngày 05 tháng 12 năm 2019");
        assertThat(DayWords.of(LocalDate.of(2020, 2, 20))).isEqualTo("ngày 20 tháng 02 năm 2020");
        assertThat(DayWords.of(LocalDate.of(2020, 3, 1))).isEqualTo("ngày 01 tháng 3 năm 2020");
    }

    @Test
    void minutes_say_a_day_wholly_in_words() {
        assertThat(DayWords.inWords(LocalDate.of(2019, 12, 5)))
                .isEqualTo("Ngày mùng năm tháng mười hai năm hai nghìn không trăm mười chín");
        assertThat(DayWords.inWords(LocalDate.of(2024, 4, 21)))
                .isEqualTo("Ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi tư");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019             | năm 2019
            2019-H1          | 6 tháng đầu năm 2019
            2019-H2          | 6 tháng cuối năm 2019
            2019-Q3          | quý III năm 2019
            2019-11          | tháng 11 năm 2019
            2019-01-01..2019-09-30 | từ ngày 01/01/2019 đến ngày 30/09/2019
            2016..2021       | giai đoạn 2016 – 2021
            """)
    void a_period_is_said(String period, String words) {
        assertThat(DayWords.of(Period.parse(period))).isEqualTo(words);
    }

    @Test
    void the_year_so_far_and_the_year_before_are_periods_with_names_of_their_own() {
        assertThat(Sort.YEAR_SO_FAR.of(Period.parse("2019-Q3")).name()).isEqualTo("2019-01-01..2019-09-30");
        assertThat(Sort.YEAR_SO_FAR.of(Period.parse("2019-Q1")).name()).isEqualTo("2019-Q1");
        assertThat(Sort.YEAR_SO_FAR.of(Period.parse("2019-06")).name()).isEqualTo("2019-H1");
        assertThat(Sort.YEAR_BEFORE.of(Period.parse("2019-H2")).name()).isEqualTo("2018-H2");
        assertThat(Sort.YEAR_BEFORE.of(Period.parse("2019")).name()).isEqualTo("2018");
        assertThat(Sort.YEAR_BEFORE.of(Period.parse("2016..2021")).name()).isEqualTo("2015..2020");
    }
}
