package vn.sohoi.imports.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth tables: what stands in a cell, and what is taken for it. A dash is nothing. */
class CellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12/3/65 | 1965-03-12 | NONE",
                "12.3.1965 | 1965-03-12 | NONE",
                "12-03-1965 | 1965-03-12 | NONE",
                "12 / 3 / 1965 | 1965-03-12 | NONE",
                "1965-03-12 | 1965-03-12 | NONE",
                "1965-03-12 00:00:00 | 1965-03-12 | NONE",
                "1965 | 1965 | NONE",
                "65 | 1965 | NONE",
                "3/1965 | 1965-03 | NONE",
                "tháng 3/1965 | 1965-03 | NONE",
                "Tháng 3 năm 1965 | 1965-03 | NONE",
                "T3/1965 | 1965-03 | NONE",
                "ngày 12 tháng 3 năm 1965 | 1965-03-12 | NONE",
                "12-Mar-65 | 1965-03-12 | NONE",
                "12 thg 3 1965 | 1965-03-12 | NONE",
                "12031965 | 1965-03-12 | NONE",
                "00/00/1965 | 1965 | NONE",
                "?/3/1965 | 1965-03 | NONE",
                "sn 1965 | 1965 | NONE",
                "khoảng 1965 | 1965 | NONE",
                "23813 | 1965-03-12 | NONE",
                "31/02/1970 | 1970 | IMPOSSIBLE",
                "31/4/97 | 1997 | IMPOSSIBLE",
                "15/13/1970 | 1970 | IMPOSSIBLE",
                "không rõ | - | UNREADABLE"
            })
    void dates(String written, String date, String doubt) {
        var read = new Dates(false, 2026, false).read("A1", written, null);
        assertThat(read.date() == null ? "-" : read.date().toString()).isEqualTo(date);
        assertThat(read.doubt()).hasToString(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0999111222 | +84999111222 | -",
                "999111222 | +84999111222 | -",
                "84999111222 | +84999111222 | -",
                "+84 999 111 222 | +84999111222 | -",
                "(+84) 999.111.222 | +84999111222 | -",
                "0999.111.222 | +84999111222 | -",
                "0999111222/0999333444 | +84999111222 | +84999333444",
                "0999111222 - 0999333444 | +84999111222 | +84999333444",
                "0999111222 0999333444 | +84999111222 | +84999333444",
                "0999111222 (chồng) | +84999111222 | -",
                "024 3861 1234 | +842438611234 | -",
                "01689991112 | +84389991112 | -",
                "09991112 | - | -",
                "không có | - | -"
            })
    void phones(String written, String first, String second) {
        var read = Phones.read("A1", written);
        assertThat(read.first() == null ? "-" : read.first()).isEqualTo(first);
        assertThat(read.second() == null ? "-" : read.second()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "001165900001 | 001165900001 | NONE",
                "1165900001 | 001165900001 | NONE",
                "1165900001.0 | 001165900001 | NONE",
                "001165900001.0 | 001165900001 | NONE",
                "35165900001 | 035165900001 | NONE",
                "001 165 900001 | 001165900001 | NONE",
                "'001165900001 | 001165900001 | NONE",
                "012345678 | 012345678 | NONE",
                "12345678 | 012345678 | NONE",
                "03816924647 | - | LENGTH",
                "1234567 | - | LENGTH",
                "1.19E+11 | - | DESTROYED",
                "3,4E+10 | - | DESTROYED",
                "119000000000 | - | DESTROYED",
                "chưa có | - | UNREADABLE"
            })
    void citizen_ids(String written, String number, String doubt) {
        var read = CitizenIds.read("A1", written, true);
        assertThat(read.number() == null ? "-" : read.number()).isEqualTo(number);
        assertThat(read.doubt()).hasToString(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "NGUYỄN THỊ LAN | Nguyễn Thị Lan | -",
                "nguyễn  thị\u00a0lan | Nguyễn Thị Lan | -",
                "Bà Nguyễn Thị Lan | Nguyễn Thị Lan | -",
                "Chị Lê Thị Mai (CHT) | Lê Thị Mai | CHT",
                "Lê Thị Mai - Tổ trưởng | Lê Thị Mai | Tổ trưởng",
                "H'Hen Niê | H'Hen Niê | -"
            })
    void names(String written, String name, String aside) {
        var read = Names.clean(written);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.aside() == null ? "-" : read.aside()).isEqualTo(aside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "THÔN QUỲNH ĐÔ | Thôn Quỳnh Đô",
                "thôn quỳnh đô | Thôn Quỳnh Đô",
                "CH Thôn Quỳnh Đô | Thôn Quỳnh Đô",
                "T. Quỳnh Đô | Thôn Quỳnh Đô",
                "TDP số 3 | Tổ dân phố 3",
                "Chi hội phụ nữ thôn Hạ | Thôn hạ"
            })
    void places(String written, String place) {
        assertThat(Places.name(written)).isEqualToIgnoringCase(place);
    }
}
