package vn.sohoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;

/** A list of who came names the women of a branch; what is in doubt is asked. All people are invented. */
class ListedNamesTest {
    private final Register.Woman lan = woman(1, "Nguyễn Thị Lan", "1965-03-12");
    private final Register.Woman otherLan = woman(2, "Nguyễn Thị Lan", "1980");
    private final Register.Woman hoa = woman(3, "Trần Thị Hoa", "1970");
    private final Register.Woman sen = woman(4, "Đỗ Thị Sen", null);

    @Test
    void a_table_with_titles_and_a_heading_in_its_fourth_row() {
        var names = in("""
                HỘI LHPN XÃ THỬ
                DANH SÁCH DỰ HỌP NGÀY 15/3/2026
                TT\tHọ và tên\tNăm sinh\tKý
                1\tTRẦN THỊ  HOA\t1970\tx
                2\tDo Thi Sen\t\tx
                \t\tNgười lập
                """, hoa, sen);
        assertThat(names.found()).containsExactlyInAnyOrder(hoa.id(), sen.id());
        assertThat(names.questions()).isEmpty();
    }

    @Test
    void the_year_tells_two_of_one_name_apart_and_without_it_it_is_asked() {
        assertThat(in("Nguyễn Thị Lan;1980", lan, otherLan).found()).containsExactly(otherLan.id());
        var asked = in("Nguyễn Thị Lan\nTrần Thị Hoa", lan, otherLan, hoa);
        assertThat(asked.found()).containsExactly(hoa.id());
        assertThat(asked.questions())
                .containsExactly(new ListedNames.Question("Nguyễn Thị Lan", List.of(lan, otherLan)));
    }

    @Test
    void two_rows_of_a_name_that_two_bear_are_both_of_them() {
        assertThat(in("1. Nguyễn Thị Lan\n2. Nguyễn Thị Lan", lan, otherLan).found())
                .containsExactlyInAnyOrder(lan.id(), otherLan.id());
    }

    @Test
    void nobody_is_counted_twice() {
        var names = in("Trần Thị Hoa;1970\nTRẦN THỊ HOA;1970", hoa, sen);
        assertThat(names.found()).containsExactly(hoa.id());
        assertThat(names.questions()).isEmpty();
    }

    @Test
    void whom_the_branch_does_not_have_and_whose_year_is_another_is_asked_about() {
        var names = in("Lê Thị Lạ\t1990\nTrần Thị Hoa\t1991", hoa);
        assertThat(names.found()).isEmpty();
        assertThat(names.questions())
                .extracting(ListedNames.Question::name)
                .containsExactly("Lê Thị Lạ", "Trần Thị Hoa");
    }

    @Test
    void no_name_is_passed_over_because_less_stands_beside_it() {
        assertThat(in("Trần Thị Hoa;1970\nLê Thị Lạ", hoa).questions())
                .extracting(ListedNames.Question::name)
                .containsExactly("Lê Thị Lạ");
    }

    @Test
    void family_and_given_name_may_stand_apart() {
        assertThat(in("STT;Họ đệm;Tên\n1;Trần Thị;Hoa\n2;Đỗ Thị;Sen", hoa, sen).found())
                .containsExactlyInAnyOrder(hoa.id(), sen.id());
    }

    @Test
    void a_list_of_who_stayed_away_leaves_the_others() {
        var women = List.of(lan, hoa, sen);
        var names = ListedNames.in("Đỗ Thị Sen", women);
        assertThat(names.present(Way.ABSENTEES, women)).containsExactlyInAnyOrder(lan.id(), hoa.id());
        assertThat(names.present(Way.PRESENT, women)).containsExactly(sen.id());
    }

    @Test
    void of_a_list_of_who_stayed_away_nobody_in_doubt_is_said_to_have_come() {
        var women = List.of(lan, otherLan, hoa);
        assertThat(ListedNames.in("Nguyễn Thị Lan", women).present(Way.ABSENTEES, women))
                .containsExactly(hoa.id());
    }

    private static ListedNames in(String text, Register.Woman... women) {
        return ListedNames.in(text, List.of(women));
    }

    private static Register.Woman woman(int number, String name, @Nullable String birth) {
        return new Register.Woman(
                new PersonId(new UUID(0, number)), name, birth == null ? null : PartialDate.parse(birth), null);
    }
}
