package vn.sohoi.units.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Relation;
import vn.sohoi.units.UnitKind;

/** A small table in the published form, and the ways in which a file can be wrong. */
class OfficialFileTest {
    private static final String NAME = "units-2024-05-06.csv";
    private static final String TABLE = """
            Tỉnh Thành Phố,Mã TP,Quận Huyện,Mã QH,Phường Xã,Mã PX,Cấp,Tên Tiếng Anh
            Tỉnh Thử,98,Huyện Thử,981,"Xã  Hòa
            Thử",98101,Xã,
            Tỉnh Thử,98,Huyện Thử,981,Thị Trấn Thử,98102,Thị trấn,
            Tỉnh Thử,98,Huyện Đảo,982,,,Huyện,
            """;

    @Test
    void a_table_is_read_past_line_breaks_and_capitals() {
        var table = (UnitsTable) OfficialFile.read(NAME, bytes(TABLE), null);
        assertThat(table.day()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().getFirst().commune())
                .isEqualTo(
                        new Stated(vn.sohoi.units.UnitLevel.COMMUNE, "98101", UnitKind.RURAL_COMMUNE, "Xã", "Hòa Thử"));
        assertThat(table.findings()).extracting(TableFinding::reason).containsExactly("district-without-communes");
    }

    @Test
    void other_columns_another_encoding_or_a_cut_refuse_the_whole_file() {
        refused("units.import-columns", NAME, bytes(TABLE.replace("Mã PX", "Mã")));
        refused("units.import-columns", NAME, bytes(TABLE.replace(",Xã,\n", ",Xã,,\n")));
        refused("units.import-encoding", NAME, TABLE.getBytes(Charset.forName("windows-1258")));
        refused("units.import-encoding", NAME, TABLE.getBytes(StandardCharsets.UTF_16));
        refused("units.import-cut-short", NAME, bytes(TABLE.substring(0, TABLE.length() - 12)));
        refused("units.import-cut-short", NAME, bytes(TABLE.substring(0, TABLE.indexOf("Thử\""))));
        refused("units.import-cut-short", "units-2025-01-04.csv", bytes(TABLE));
        refused("units.import-no-day", "units.csv", bytes(TABLE));
        refused("units.import-unreadable", NAME, bytes(TABLE.replace("98,", "8,")));
    }

    @Test
    void tone_placement_is_no_other_name_and_another_letter_is() {
        assertThat(Spelling.of("Hoà Thử")).isEqualTo(Spelling.of("Hòa  thử"));
        assertThat(Spelling.of("M' Doal")).isEqualTo(Spelling.of("M’Doal"));
        assertThat(Spelling.of("Đăk")).isNotEqualTo(Spelling.of("Đắk"));
        assertThat(Spelling.of("Thanh Trì")).isNotEqualTo(Spelling.of("Thạnh Trị"));
    }

    @Test
    void the_words_for_going_over_are_read_past_slips() {
        assertThat(RelationWords.of("Nhâp một  phần diện tích").relation()).isEqualTo(Relation.PART_LAND);
        assertThat(RelationWords.of("Nhập một phần diện tích, toàn bộ dân số").relation())
                .isEqualTo(Relation.PART_ALL_PEOPLE);
        assertThat(RelationWords.of("Nhập toàn bộ diện tích").wholeLand()).isTrue();
        assertThat(RelationWords.of("Giải thể").relation()).isNull();
    }

    private static void refused(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> OfficialFile.read(name, bytes, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
