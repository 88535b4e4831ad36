package vn.sohoi.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.MadeReports;
import vn.sohoi.reports.Office;
import vn.sohoi.reports.Version;

@BookTest
class PapersTest {
    private static final String TEXT =
            "Đến ngày 31/12/2019, toàn xã có {{So_hoi_vien}} hội viên, bằng {{Ty_le_thu_hut}} "
                    + "phụ nữ từ 18 tuổi trở lên; kết nạp mới {{Hoi_vien_moi}} (bằng chữ: {{Hoi_vien_moi_bang_chu}}).\n"
                    + "Ắ Ằ Ẳ Ẵ Ặ ấ ầ ẩ ẫ ậ Đ đ ế ề ể ễ ệ ố ồ ổ ỗ ộ Ớ Ờ Ở Ỡ Ợ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ {{Khong_co}}";

    @Autowired
    MadeReports reports;

    @Autowired
    Papers papers;

    @Autowired
    Files files;

    @Autowired
    Addresses addresses;

    @Autowired
    WordPaper word;

    @Autowired
    PdfPaper pdf;

    @TempDir
    Path folder;

    private Commune here;
    private Version version;

    @BeforeEach
    void a_report_is_made() {
        here = reports.commune();
        version = reports.make(here, reports.begin(here, "2019", TEXT));
    }

    @Test
    void every_number_of_the_workbook_is_the_figure_and_its_source_stands_beside() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(files.of(version, FileKind.EXCEL)))) {
            var sources = Objects.requireNonNull(workbook.getSheet("Nguồn số liệu"));
            int head = Objects.requireNonNull(sources.getPaneInformation()).getHorizontalSplitPosition() - 1;
            for (int i = 0; i < version.figures().size(); i++) {
                var made = version.figures().get(i);
                var row = sources.getRow(head + 1 + i);
                var expected = made.measure() == Measure.PERCENT
                        ? Objects.requireNonNull(made.value()).movePointLeft(2)
                        : Objects.requireNonNull(made.value());
                var place = row.getCell(0).getStringCellValue();
                if (!place.isEmpty()) {
                    var at = new CellReference(place.substring(place.indexOf('!') + 1));
                    var cell = workbook.getSheet(place.substring(0, place.indexOf('!')))
                            .getRow(at.getRow())
                            .getCell(at.getCol());
                    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(cell.getNumericCellValue()).isEqualTo(expected.doubleValue());
                }
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo(made.name());
                assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(made.day());
                assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(expected.doubleValue());
                assertThat(row.getCell(8).getHyperlink().getAddress()).isEqualTo(addresses.of(made));
            }
            var first = workbook.getSheetAt(0);
            assertThat(workbook.getPrintArea(0)).isNotBlank();
            assertThat(first.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(first.getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void the_pdf_says_what_the_paper_says_letter_by_letter() throws IOException {
        try (var document = Loader.loadPDF(files.of(version, FileKind.PDF))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BAN THƯỜNG VỤ")
                    .contains("Số: 86/BC-BTV", "ngày 20 tháng 12 năm 2019", "BÁO CÁO", "Tổng kết công tác Hội năm 2019")
                    .contains("Ắ Ằ Ẳ Ẵ Ặ ấ ầ ẩ ẫ ậ Đ đ ế ề ể ễ ệ ố ồ ổ ỗ ộ Ớ Ờ Ở Ỡ Ợ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ")
                    .contains("bằng chữ: ba", "«Khong_co»", "Đặng Thị Thu Hoài", version.code());
            assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("Tinos");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void words_stand_between_the_margins_of_the_layout(Layout layout) throws IOException {
        between(Margins.of(layout), pdf.of(laidOut(layout)));
    }

    private static void between(Margins margins, byte[] pdf) throws IOException {
        var body = Office.letters(pdf, 1).stream()
                .filter(one -> one.getYDirAdj() < Office.mm(297 - margins.bottom()))
                .toList();
        assertThat(body).isNotEmpty().allSatisfy(one -> {
            assertThat(one.getXDirAdj()).isGreaterThanOrEqualTo(Office.mm(margins.left()) - 0.5f);
            assertThat(one.getXDirAdj() + one.getWidthDirAdj())
                    .isLessThanOrEqualTo(Office.mm(210 - margins.right()) + 1.5f);
            assertThat(one.getYDirAdj()).isGreaterThanOrEqualTo(Office.mm(margins.top()));
        });
    }

    @Test
    void each_letter_of_the_text_is_explained_at_the_foot_of_its_page_and_each_of_a_table_under_it()
            throws IOException {
        var paper = papers.of(version);
        var notes = paper.blocks().stream()
                .filter(Paper.Words.class::isInstance)
                .flatMap(block -> ((Paper.Words) block).runs().stream())
                .filter(run -> !run.note().isEmpty())
                .toList();
        assertThat(notes).extracting(Paper.Run::letter).containsExactly("a", "b", "c");
        var first = Office.letters(pdf.of(paper), 1);
        var meaning = notes.getFirst().note();
        int at = words(first).indexOf(meaning.replace(" ", ""));
        assertThat(at).as(words(first)).isPositive();
        assertThat(first.stream()
                        .filter(one -> !one.getUnicode().isBlank())
                        .toList()
                        .get(at)
                        .getYDirAdj())
                .isGreaterThan(Office.mm(180));
        try (var document = new XWPFDocument(new ByteArrayInputStream(word.of(paper)))) {
            var written = document.getFootnotes().stream()
                    .map(note -> note.getParagraphs().getLast().getText())
                    .filter(text -> !text.isBlank())
                    .toList();
            assertThat(written).hasSameSizeAs(notes);
            assertThat(written.getFirst()).isEqualTo(" " + meaning);
        }
        var table = (Paper.Table) paper.blocks().stream()
                .filter(Paper.Table.class::isInstance)
                .toList()
                .getFirst();
        assertThat(table.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Office.words(pdf.of(paper))).contains(source.meaning()));
    }

    private static String words(List<TextPosition> letters) {
        return letters.stream()
                .map(one -> one.getUnicode())
                .filter(letter -> !letter.isBlank())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void word_has_the_margins_the_font_and_a_link_behind_each_number(Layout layout) throws IOException {
        var margins = Margins.of(layout);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word.of(laidOut(layout))))) {
            var edge = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(edge.getLeft()).hasToString(String.valueOf(WordSheet.twips(margins.left())));
            assertThat(edge.getRight()).hasToString(String.valueOf(WordSheet.twips(margins.right())));
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            var links = new ArrayList<String>();
            for (var link : document.getHyperlinks()) links.add(link.getURL());
            assertThat(links).contains(addresses.of(version.figures().getFirst()));
            document.getParagraphs()
                    .forEach(paragraph -> paragraph.getRuns().stream()
                            .filter(run -> !run.text().isEmpty())
                            .forEach(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman")));
        }
    }

    @Test
    void libreoffice_opens_the_word_and_excel_files() throws Exception {
        var office = Office.in(folder);
        for (var kind : List.of(FileKind.WORD, FileKind.EXCEL))
            assertThat(Office.words(office.pdf(files.of(version, kind), kind)))
                    .contains("BAN THƯỜNG VỤ", "Lượt phát triển hội viên mới");
    }

    @Test
    void libreoffice_sets_the_word_file_between_the_margins_of_the_state() throws Exception {
        var set = Office.in(folder).pdf(word.of(laidOut(Layout.STATE)), FileKind.WORD);
        between(Margins.of(Layout.STATE), set);
        assertThat(Office.words(set)).contains("a Hội viên, hết ngày 31/12/2019: đếm từ sổ.", version.code());
    }

    private Paper laidOut(Layout layout) {
        var paper = papers.of(version);
        var heading = paper.heading();
        return new Paper(
                new vn.sohoi.reports.Heading(
                        layout,
                        heading.superior(),
                        heading.issuer(),
                        heading.place(),
                        heading.agency(),
                        heading.behalf(),
                        heading.signer(),
                        heading.recipients()),
                paper.number(),
                paper.placeAndDay(),
                paper.kind(),
                paper.title(),
                paper.blocks(),
                paper.signedBy(),
                paper.sources(),
                paper.code(),
                paper.address());
    }
}
