package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.DateSpan;

/** A plan of work as units write it becomes rows; what it leaves open is left open. */
class ListedPlansTest {
    private static final Theme TALK = new Theme(
            new ThemeId(1),
            "Tuyên truyền",
            "Talks",
            CountsAs.PROPAGANDA,
            "KH 1",
            DateSpan.since(LocalDate.of(2020, 1, 1)));

    @Test
    void a_table_with_titles_and_headings() {
        assertThat(in("""
                KẾ HOẠCH NĂM 2026
                TT\tNội dung công việc\tThời gian\tĐịa điểm\tChủ đề
                1\tKỷ niệm ngày Phụ nữ\t08/3/2026\tNhà văn hoá\ttuyên truyền
                2\tHội thi nấu ăn\t20/10\t\t
                """))
                .containsExactly(
                        row("Kỷ niệm ngày Phụ nữ", "Nhà văn hoá", day(3, 8), day(3, 8), "08/3/2026", TALK.id()),
                        row("Hội thi nấu ăn", "", day(10, 20), day(10, 20), "20/10", null));
    }

    @Test
    void a_month_a_quarter_and_a_day_that_no_calendar_has_are_no_day() {
        for (var when : List.of("Tháng 3", "3/2026", "Quý I", "31/2/2026", "5-7/3/2026", "thường xuyên", ""))
            assertThat(in("Hoạt động;Thời gian\nRa quân;" + when))
                    .as(when)
                    .extracting(ListedPlans.Row::day)
                    .containsOnlyNulls();
    }

    @Test
    void a_day_may_have_words_around_it_and_a_second_beside_it() {
        assertThat(in("Hoạt động;Ngày\nTập huấn;sáng 5/3 đến 7/3/2026\nRa quân;2026-04-30"))
                .extracting(ListedPlans.Row::day, ListedPlans.Row::lastDay)
                .containsExactly(tuple(day(3, 5), day(3, 7)), tuple(day(4, 30), day(4, 30)));
    }

    @Test
    void without_headings_the_longest_words_are_what_is_done() {
        assertThat(in("1;08/3;Kỷ niệm ngày Phụ nữ\n2;20/10;Hội thi nấu ăn"))
                .extracting(ListedPlans.Row::title)
                .containsExactly("Kỷ niệm ngày Phụ nữ", "Hội thi nấu ăn");
        assertThat(in("- Ra quân dọn đường\n- Thăm mẹ liệt sĩ"))
                .extracting(ListedPlans.Row::title)
                .containsExactly("Ra quân dọn đường", "Thăm mẹ liệt sĩ");
    }

    private static List<ListedPlans.Row> in(String text) {
        return ListedPlans.in(text, 2026, List.of(TALK)).rows();
    }

    private static ListedPlans.Row row(
            String title, String place, LocalDate day, LocalDate lastDay, String when, @Nullable ThemeId theme) {
        return new ListedPlans.Row(title, place, day, lastDay, when, theme);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
