package vn.sohoi.campaigns.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** The commune's own file is read as if its rows were copied out of it: titles above, hidden rows and empty columns aside. */
@BookTest
class ListFromFileTest {
    @Autowired
    PoorLists lists;

    @Autowired
    Units units;

    private Places.Commune here;

    @BeforeEach
    void a_commune() {
        here = Places.commune(units, 1);
    }

    @Test
    void headings_stand_beneath_the_titles_and_ticks_say_which_list() throws IOException {
        var branch =
                units.on(here.branch(0), java.time.LocalDate.of(2025, 7, 1)).name();
        var file = workbook(List.of(
                List.of("UBND XÃ THỬ"),
                List.of("", "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026"),
                List.of("TT", "Họ và tên chủ hộ", "", "Thôn", "Hộ nghèo", "Hộ cận nghèo"),
                List.of("1", "Đào Thị Bưởi; tức Bòng", "", branch, "x", ""),
                List.of("2", "Lê Văn Ẩn", "", branch, "x", ""),
                List.of("3", "Ngô Thị Cam", "", branch, "", "x")));
        var text = lists.rows(here.unit(), file, here.officer());
        var found = lists.look(new PoorLists.Copied(here.unit(), 2026, text, Map.of(), Map.of()), here.officer());
        assertThat(found)
                .extracting(ListedHome::head, ListedHome::branch, ListedHome::status, ListedHome::verdict)
                .containsExactly(
                        tuple(
                                "Đào Thị Bưởi; tức Bòng",
                                here.branch(0),
                                PovertyStatus.POOR,
                                ListedHome.Verdict.ACCEPTED),
                        tuple("Ngô Thị Cam", here.branch(0), PovertyStatus.NEAR_POOR, ListedHome.Verdict.ACCEPTED));
    }

    @Test
    void a_file_that_is_no_list_is_refused_and_a_stranger_reads_none() {
        var paper = "%PDF-1.7 no list".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> lists.rows(here.unit(), paper, here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("imports.");
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> lists.rows(here.unit(), paper, elsewhere.officer()))
                .isInstanceOf(NotFound.class);
    }

    /** The row of Lê Văn Ẩn is hidden: somebody took it out. */
    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (var cells : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < cells.size(); column++)
                    if (!cells.get(column).isEmpty()) row.createCell(column).setCellValue(cells.get(column));
                row.setZeroHeight(cells.contains("Lê Văn Ẩn"));
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
