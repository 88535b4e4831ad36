package vn.sohoi.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.HandedOver;
import vn.sohoi.reorganisation.spi.HandoverPaper;
import vn.sohoi.reorganisation.spi.Minutes;
import vn.sohoi.units.Units;

/** Minutes of a hand-over as both sides sign them: everything that goes over stands on the paper, in Word as in PDF. */
@BookTest
class HandoverMinutesPaperTest {
    @Autowired
    HandoverPaper papers;

    @Autowired
    Units units;

    @Test
    void both_files_say_who_hands_over_what_to_whom_and_leave_room_for_both_to_sign() throws IOException {
        var minutes = minutes();
        for (var text : List.of(word(papers.word(minutes)), pdf(papers.pdf(minutes)))) {
            var words = text.replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("BIÊN BẢN")
                    .contains("giữa xã Cũ và phường Mới")
                    .contains("Căn cứ Nghị quyết 9")
                    .contains("Chi hội Đình")
                    .contains("cả chi hội")
                    .contains("1.012")
                    .contains("một phần")
                    .contains("Cộng 2 chi hội")
                    .contains("1.303")
                    .contains("Triệu Thị Nga")
                    .contains("3. Báo cáo kỳ chưa chốt")
                    .contains("01/01/2025 – 31/12/2025")
                    .contains("4. Hồ sơ, con dấu, quỹ và tài sản")
                    .contains("ĐẠI DIỆN BÊN GIAO")
                    .contains("ĐẠI DIỆN BÊN NHẬN")
                    .contains("Đã đồng ý trên sổ lúc 08:00 20/06/2025")
                    .doesNotContain("2.0");
        }
    }

    private Minutes minutes() {
        var place = Places.commune(units, 1);
        return new Minutes(
                place.unit(),
                new Minutes.Side(place.unit(), "Xã Cũ", "Bùi Thị Hoa", Instant.parse("2025-06-20T01:00:00Z")),
                new Minutes.Side(new UnitId(1), "Phường Mới", "", null),
                "Nghị quyết 9",
                LocalDate.of(2025, 6, 16),
                "",
                LocalDate.of(2025, 7, 1),
                List.of("people.handed-women"),
                List.of(
                        new Minutes.Row("Chi hội Đình", true, List.of(new Minutes.Count(1012, "/so-lieu/women-18"))),
                        new Minutes.Row("Chi hội Chùa B", false, List.of(new Minutes.Count(291, "")))),
                List.of(new Minutes.Count(1303, "")),
                List.of(new Minutes.Officer("Triệu Thị Nga", "access.role.COMMUNE_CHAIR")),
                List.of(new HandedOver.Listed(
                        "closings.handed",
                        List.of("closings.handed-period", "closings.state"),
                        List.of(List.of("01/01/2025 – 31/12/2025", "Chưa nộp")))),
                "/to-chuc-lai/1/ban-giao/1/2");
    }

    private static String word(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
