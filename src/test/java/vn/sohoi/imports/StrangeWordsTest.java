package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.imports.ListsAsText.names;
import static vn.sohoi.imports.ListsAsText.row;
import static vn.sohoi.imports.ListsAsText.values;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that mean something only by what stands around them. All people are invented. */
class StrangeWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @Test
    void reads_as_above_from_the_row_above() throws IOException {
        var list = text("""
                STT;Họ tên;Năm sinh;Chi hội;Đảng viên
                1;Nguyễn Thị Lan;1965;Thôn Hạ;x
                2;Trần Thị Hoa;1970;nt;
                3;Lê Thị Mai;1982;-nt-;nt
                4;Đỗ Thị Sen;1950;Thôn Thượng;
                5;Vũ Thị Yến;nt;như trên;
                """);
        assertThat(values(list, "branch"))
                .containsExactly("Thôn Hạ", "Thôn Hạ", "Thôn Hạ", "Thôn Thượng", "Thôn Thượng");
        assertThat(row(list, 4).flags()).containsEntry("party", true);
        assertThat(row(list, 6).verdict()).isEqualTo("question");
    }

    @Test
    void joins_names_of_three_columns_and_takes_whole_names_beside_their_parts_once() throws IOException {
        var three = text("""
                STT;Họ;Tên đệm;Tên;Năm sinh
                1;Nguyễn;Thị;Lan;1965
                2;Trần;Thị Thu;Hoa;1970
                """);
        assertThat(names(three)).containsExactly("Nguyễn Thị Lan", "Trần Thị Thu Hoa");
        var beside = text("""
                STT;Họ;Tên đệm và tên;Họ và tên;Năm sinh
                1;Nguyễn;Thị Lan;Nguyễn Thị Lan;1965
                2;Trần;Thị Hoa;Trần Thị Hoa;1970
                """);
        assertThat(names(beside)).containsExactly("Nguyễn Thị Lan", "Trần Thị Hoa");
        var two = text("""
                STT;Tên đệm;Tên;Năm sinh
                1;Nguyễn Thị;Lan;1965
                2;Trần Thị;Hoa;1970
                """);
        assertThat(two.columns()).containsEntry("family", "B1").containsEntry("given", "C1");
        assertThat(names(two)).containsExactly("Nguyễn Thị Lan", "Trần Thị Hoa");
    }

    @Test
    void reads_a_number_beneath_another_heading_and_keeps_the_address_of_a_strange_one() throws IOException {
        var list = text("""
                STT;Họ và tên;Sinh vào;Giấy tờ tùy thân;;SĐT
                ;;;Số;Ngày cấp;
                1;Nguyễn Thị Lan;1965;001165900001;12/5/2021;0999111222
                2;Trần Thị Hoa;1970;001170900002;12/5/2021;0999111223
                """);
        assertThat(list.columns())
                .containsEntry("stt", "A1")
                .containsEntry("birth", "C1")
                .containsEntry("citizen_id", "D2");
    }

    @Test
    void hears_a_branch_in_any_heading_between_people() throws IOException {
        var list = text("""
                STT;Họ tên;Năm sinh;SĐT
                I. HỘI VIÊN CHI HỘI THÔN YÊN XÁ;;;
                1;Nguyễn Thị Lan;1965;0999111222
                2;Chi hội thôn Văn;;
                1;Lê Thị Mai;1982;0999111224
                III;Thôn Hạ: 1 hội viên;;
                1;Đỗ Thị Sen;;
                """);
        assertThat(names(list)).containsExactly("Nguyễn Thị Lan", "Lê Thị Mai", "Đỗ Thị Sen");
        assertThat(values(list, "branch")).containsExactly("Thôn Yên Xá", "Thôn Văn", "Thôn Hạ");
    }

    @Test
    void tells_her_own_death_and_coming_from_others() throws IOException {
        var list = text("""
                STT;Họ tên;Năm sinh;Ghi chú
                1;Nguyễn Thị Lan;1965;Mất 20/3/2019
                2;Trần Thị Hoa;1970;chồng mất năm 2010
                3;Lê Thị Mai;1982;Chuyển từ Ngũ Hiệp đến năm 2017
                4;Đỗ Thị Sen;1950;mất hồ sơ
                """);
        assertThat(row(list, 2).flags()).containsEntry("dead", "2019");
        assertThat(row(list, 3).flags()).isEmpty();
        assertThat(row(list, 4).flags()).containsEntry("moved_in", "2017");
        assertThat(row(list, 5).flags()).isEmpty();
    }

    @Test
    void takes_days_beneath_an_unknown_heading_for_nothing() throws IOException {
        var list = text("""
                STT;Họ tên;Năm sinh;Ngày khám;SĐT;Nước sạch;Trồng hoa;Dân vũ;Có vườn
                1;Nguyễn Thị Lan;1965;12/3/2019;0999111222;x;;x;
                2;Trần Thị Hoa;1970;13/3/2019;0999111223;;x;;x
                """);
        assertThat(list.columns()).doesNotContainKey("joined").containsEntry("full_name", "B1");
        assertThat(values(list, "joined")).containsExactly("", "");
    }

    private Proposal text(String lines) throws IOException {
        return ListsAsText.read(folder, lines.getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
