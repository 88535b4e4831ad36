package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.imports.ListsAsText.births;
import static vn.sohoi.imports.ListsAsText.names;
import static vn.sohoi.imports.ListsAsText.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in forms that the open examples do not show. All people are invented. */
class StrangeListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @Test
    void reads_a_list_without_header_by_its_content() throws IOException {
        var list = text("""
                1,Nguyễn Thị Lan,1965,001165900001,0999111222,Thôn Hạ,1990
                2,Trần Thị Hoa,12/3/1970,001170900002,0999111223,Thôn Hạ,1995
                3,Lê Thị Mai,1982,,0999111224,Thôn Hạ,2005
                """);
        assertThat(list.columns())
                .containsEntry("full_name", "B")
                .containsEntry("birth", "C")
                .containsEntry("citizen_id", "D")
                .containsEntry("phone", "E")
                .containsEntry("branch", "F")
                .containsEntry("joined", "G")
                .containsEntry("stt", "A");
        assertThat(row(list, 2).values()).containsEntry("birth", "1970-03-12").containsEntry("branch", "Thôn Hạ");
    }

    @Test
    void reads_name_and_year_in_one_cell() throws IOException {
        var list = text("""
                TT;Họ tên, năm sinh;Điện thoại;Vào Hội
                1;Nguyễn Thị Lan (1965);0999111222;1990
                2;Trần Thị Hoa - 1970;0999111223;1995
                3;Lê Thị Mai, 1982;0999111224;2005
                4;Bà Đỗ Thị Sen sn 1950;0999111225;1980
                """);
        assertThat(list.columns()).containsEntry("name_year", "B2".replace('2', '1'));
        assertThat(names(list)).containsExactly("Nguyễn Thị Lan", "Trần Thị Hoa", "Lê Thị Mai", "Đỗ Thị Sen");
        assertThat(births(list)).containsExactly("1965", "1970", "1982", "1950");
    }

    @Test
    void joins_day_month_and_year_of_three_columns() throws IOException {
        var list = text("""
                STT;Họ và tên;Ngày sinh;;;Số CCCD
                ;;Ngày;Tháng;Năm;
                1;Nguyễn Thị Lan;5;3;1965;001165900001
                2;Trần Thị Hoa;;;1970;001170900002
                3;Lê Thị Mai;31;2;1982;001182900003
                """);
        assertThat(list.columns())
                .containsEntry("birth_d", "C2")
                .containsEntry("birth_m", "D2")
                .containsEntry("birth_y", "E2");
        assertThat(births(list)).containsExactly("1965-03-05", "1970", "1982");
        assertThat(row(list, 5).verdict()).isEqualTo("question");
    }

    @Test
    void joins_a_year_of_birth_to_the_day_and_month_beside_it() throws IOException {
        var list = text("""
                TT;Họ và tên đệm;Tên;Ngày;Tháng;Năm sinh;Số ĐT
                1;Nguyễn Thị;Lan;12;3;1965;0999111222
                2;Lê Thị;Mai;;5;1980;0999111223
                3;Trần Thị Ngọc;Hoa;;;1970;0999111224
                """);
        assertThat(list.columns()).containsEntry("birth_y", "F1").doesNotContainKey("birth");
        assertThat(births(list)).containsExactly("1965-03-12", "1980-05", "1970");
    }

    @Test
    void a_mark_left_out_makes_nobody_a_second_woman() throws IOException {
        var list = text("""
                STT;Họ và tên;Ngày sinh;Điện thoại
                1;Nguyễn Thị Lan;12/3/1965;0999111222
                2;Nguyễn Thi Lan;12/03/1965;0999111222
                3;Trần Thị Hoa;5/6/1970;0999111223
                4;Trần Thị Hoà;7/8/1972;0999111223
                """);
        assertThat(list.samePerson()).hasSize(1);
        assertThat(row(list, 3).verdict()).isEqualTo("question");
        assertThat(row(list, 5).verdict()).isEqualTo("accept");
    }

    @Test
    void reads_a_second_table_below_the_first() throws IOException {
        var list = text("""
                CHI HỘI THÔN HẠ;;;
                STT;Họ tên;Năm sinh;SĐT
                1;Nguyễn Thị Lan;1965;0999111222
                2;Trần Thị Hoa;1970;0999111223
                Cộng: 2;;;
                ;;;
                CHI HỘI THÔN THƯỢNG;;;
                TT;Họ và tên;SĐT;Năm sinh
                1;Lê Thị Mai;0999111224;1982
                """);
        assertThat(row(list, 3).values()).containsEntry("branch", "Thôn Hạ");
        assertThat(row(list, 9).values())
                .containsEntry("full_name", "Lê Thị Mai")
                .containsEntry("birth", "1982")
                .containsEntry("branch", "Thôn Thượng");
        assertThat(row(list, 5).kind()).isEqualTo("subtotal");
        assertThat(row(list, 8).kind()).isEqualTo("heading");
    }

    @Test
    void reads_windows_1258_tcvn3_and_vni_bytes() throws IOException {
        var unicode = "STT;Họ và tên;Năm sinh;Địa chỉ\n1;Nguyễn Thị Tuyết;1965;Xóm Đình\n2;Trần Thị Hường;1970;Ngõ 5\n";
        var list1258 = bytes(decomposedTones(unicode).getBytes(Charset.forName("windows-1258")));
        assertThat(list1258.encoding()).isEqualTo("windows-1258");
        assertThat(names(list1258)).containsExactly("Nguyễn Thị Tuyết", "Trần Thị Hường");
        var tcvn3 =
                "STT;Hä vµ tªn;N¨m sinh;§Þa chØ\n1;NguyÔn ThÞ TuyÕt;1965;Xãm §×nh\n2;TrÇn ThÞ H\u00adêng;1970;Ngâ 5\n";
        var listTcvn3 = bytes(tcvn3.getBytes(Charset.forName("windows-1252")));
        assertThat(listTcvn3.encoding()).isEqualTo("tcvn3");
        assertThat(names(listTcvn3)).containsExactly("Nguyễn Thị Tuyết", "Trần Thị Hường");
        var vni =
                "STT;Hoï vaø teân;Naêm sinh;Ñòa chæ\n1;Nguyeãn Thò Tuyeát;1965;Xoùm Ñình\n2;Traàn Thò Höôøng;1970;Ngoõ 5\n";
        var listVni = bytes(vni.getBytes(Charset.forName("windows-1252")));
        assertThat(listVni.encoding()).isEqualTo("vni");
        assertThat(names(listVni)).containsExactly("Nguyễn Thị Tuyết", "Trần Thị Hường");
    }

    @Test
    void reads_a_page_named_xls() throws IOException {
        var page = """
                <html><head><meta charset="utf-8"></head><body><table>
                <tr><td colspan="4">Danh sách hội viên chi hội Thôn Hạ</td></tr>
                <tr><th>STT</th><th>Họ tên</th><th>Ngày sinh</th><th>Điện thoại</th></tr>
                <tr><td>1</td><td>Nguyễn Thị Lan</td><td>12/03/1965</td><td>0999111222</td></tr>
                <tr><td>2</td><td><s>Trần Thị Hoa</s></td><td>1970</td><td>0999111223</td></tr>
                </table></body></html>
                """;
        var list = bytes(page.getBytes(StandardCharsets.UTF_8));
        assertThat(list.columns()).containsEntry("full_name", "B2");
        assertThat(row(list, 3).values()).containsEntry("birth", "1965-03-12").containsEntry("branch", "Thôn Hạ");
        assertThat(row(list, 4).flags()).containsEntry("left", true).containsEntry("by_strike", true);
    }

    @Test
    void asks_about_a_column_written_month_first() throws IOException {
        var list = text("""
                STT,Họ tên,Ngày sinh
                1,Nguyễn Thị Lan,03/25/1965
                2,Trần Thị Hoa,12/31/1970
                3,Lê Thị Mai,05/16/1982
                4,Đỗ Thị Sen,07/08/1950
                5,Vũ Thị Yến,1960
                """);
        assertThat(births(list)).startsWith("1965-03-25", "1970-12-31", "1982-05-16", "1950-07-08", "1960");
        assertThat(row(list, 5).verdict()).isEqualTo("question");
        assertThat(row(list, 5).flags()).containsEntry("swapped_date", true);
        assertThat(row(list, 6).verdict()).isEqualTo("accept");
    }

    @Test
    void keeps_lookalikes_and_twins_apart() throws IOException {
        var list = text("""
                STT;Họ tên;Ngày sinh;CCCD;SĐT;Chi hội
                1;Nguyễn Thị Hoa;1965;001165900001;0999111222;Thôn Hạ
                2;Nguyễn Thị Hoa;1965;001165900002;0999111223;Thôn Hạ
                3;Lê Thị Hoà;5/5/1980;001180900003;0999111224;Thôn Hạ
                4;Lê Thị Hoa;5/5/1980;001180900004;0999111224;Thôn Hạ
                5;Nguyễn Thị Hoa;;;0999111225;Thôn Hạ
                """);
        assertThat(list.samePerson()).isEmpty();
        assertThat(list.rows().stream()
                        .filter(row -> row.kind().equals("person"))
                        .map(Proposal.Row::verdict))
                .containsOnly("accept");
    }

    @Test
    void leaves_signatures_and_legends_out() throws IOException {
        var list = text("""
                STT;Họ tên;Năm sinh;Ghi chú
                1;Nguyễn Thị Lan;1965;
                2;Trần Thị Hoa;1970;hộ nghèo
                Tổng số hội viên: 02;;;
                ;;Ngũ Hiệp, ngày 12 tháng 3 năm 2024;
                ;Người lập biểu;;TM. BAN CHẤP HÀNH
                ;(Ký tên);;CHI HỘI TRƯỞNG
                ;Nguyễn Thị Bích;;Lê Thị Thu Hà
                """);
        assertThat(list.rows().stream().filter(row -> row.kind().equals("person")))
                .hasSize(2);
        assertThat(row(list, 4).kind()).isEqualTo("subtotal");
        assertThat(row(list, 8).kind()).isEqualTo("note");
    }

    private Proposal text(String lines) throws IOException {
        return bytes(lines.getBytes(StandardCharsets.UTF_8));
    }

    private Proposal bytes(byte[] content) throws IOException {
        return ListsAsText.read(folder, content, TODAY);
    }

    /** windows-1258 holds ê and ơ whole, and tones as signs of their own. */
    private static String decomposedTones(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var parts = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD);
            var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            var letter =
                    Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
            written.append(letter).append(tone);
        });
        return written.toString();
    }
}
