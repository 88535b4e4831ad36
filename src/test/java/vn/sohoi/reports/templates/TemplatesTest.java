package vn.sohoi.reports.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.reports.templates.WordFiles.paragraph;
import static vn.sohoi.reports.templates.WordFiles.partedField;
import static vn.sohoi.reports.templates.WordFiles.relations;
import static vn.sohoi.reports.templates.WordFiles.row;
import static vn.sohoi.reports.templates.WordFiles.run;
import static vn.sohoi.reports.templates.WordFiles.simpleField;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.text.TextPosition;
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
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.Fields;
import vn.sohoi.reports.Layout;
import vn.sohoi.reports.MadeReports;
import vn.sohoi.reports.Office;
import vn.sohoi.reports.PaperKind;
import vn.sohoi.reports.Version;

@BookTest
class TemplatesTest {
    @Autowired
    MadeReports reports;

    @Autowired
    Templates templates;

    @Autowired
    ShippedTemplates shipped;

    @Autowired
    MergeWorkbook merge;

    @Autowired
    FieldNames names;

    @Autowired
    Fields answers;

    @TempDir
    Path folder;

    private Commune here;
    private Version version;

    @BeforeEach
    void a_report_is_made() {
        here = reports.commune();
        version = reports.make(here, reports.begin(here, "2019", "Toàn xã có {{So_hoi_vien}} hội viên.\nHết."));
    }

    @Test
    void merge_fields_and_braces_are_filled_also_where_word_has_parted_them() {
        var filled = templates.fill(
                WordFiles.of(paragraph(
                                run("Đơn vị: "), simpleField("Ten_don_vi"), run(", "), partedField("So_hoi_vien"))
                        + paragraph(
                                run("Kết nạp {"), run("{Hoi_vi"), run("en_moi}} lượt, {{ Hội viên mới bằng chữ }}."))
                        + paragraph(run("{{Noi_nhan}}"))),
                version);
        var read = templates.read(filled);
        assertThat(read.get(0).rows().getFirst().getFirst()).isEqualTo("Đơn vị: " + version.unitName() + ", 05");
        assertThat(read.get(1).rows().getFirst().getFirst()).isEqualTo("Kết nạp 03 lượt, ba.");
        assertThat(read.subList(2, read.size()))
                .extracting(block -> block.rows().getFirst().getFirst())
                .containsExactlyElementsOf(version.heading().recipients());
    }

    @Test
    void a_filled_field_keeps_its_letters_and_the_rest_of_the_file_is_unchanged() throws IOException {
        var file = WordFiles.of(paragraph(partedField("So_hoi_vien")));
        var before = parts(file);
        var after = parts(templates.fill(file, version));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after).containsEntry("word/styles.xml", before.get("word/styles.xml"));
        assertThat(after.get("word/document.xml"))
                .contains("w:rFonts w:ascii=\".VnTime\"")
                .contains("w:left=\"1814\"")
                .doesNotContain("MERGEFIELD");
    }

    @Test
    void a_table_row_with_fields_of_a_list_comes_once_for_each() {
        var read = templates.read(templates.fill(
                WordFiles.of("<w:tbl>" + row("TT", "Chỉ tiêu", "Số")
                        + row("{{Chi_tieu_TT}}", "{{Chi_tieu_Ten}}", "{{Chi_tieu_Ky_nay}}")
                        + row("", "Hết", "{{So_hoi_vien}}") + "</w:tbl>"
                        + "<w:tbl>" + row("{{Co_so_TT}}", "{{Co_so_Ten}}", "{{Co_so_So_hoi_vien}}") + "</w:tbl>"),
                version));
        var indicators = read.get(0).rows();
        assertThat(indicators).hasSize(2 + MadeReports.INDICATORS.size());
        assertThat(indicators.get(1)).containsExactly("1", "Hội viên", "5");
        assertThat(indicators.getLast()).containsExactly("", "Hết", "05");
        assertThat(read.get(1).rows()).extracting(List::getLast).containsExactly("3", "2");
    }

    @Test
    void an_unknown_field_is_named_with_its_place_and_the_nearest_known() {
        var file = WordFiles.of(paragraph(run("Mở đầu")) + paragraph(run("Có {{So_hoi_vienn}} chị, {{Ten_don_vi}}.")));
        var found = templates.check(file, PaperKinds.REPORT);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).known()).isFalse();
        assertThat(found.get(0).nearest()).isEqualTo("So_hoi_vien");
        assertThat(found.get(0).part()).isEqualTo("body");
        assertThat(found.get(0).paragraph()).isEqualTo(2);
        assertThat(found.get(1).known()).isTrue();
        assertThat(templates
                        .read(templates.fill(file, version))
                        .get(1)
                        .rows()
                        .getFirst()
                        .getFirst())
                .isEqualTo("Có «So_hoi_vienn» chị, " + version.unitName() + ".");
    }

    @Test
    void values_are_words_and_never_become_fields_or_markup() {
        var read = templates.read(
                templates.fill(WordFiles.of(paragraph(run("{{Trich_yeu}} &lt;b&gt; {{Noi_dung}}"))), version));
        assertThat(read.getFirst().rows().getFirst().getFirst()).contains("<b>", "Toàn xã có 05 hội viên.");
    }

    @Test
    void files_that_run_or_fetch_are_refused_with_a_sentence() {
        var body = paragraph(run("Mẫu"));
        refused(WordFiles.of(body, Map.of("word/vbaProject.bin", "x")), "reports.template-runs");
        refused(WordFiles.of(body, Map.of("word/embeddings/one.xlsx", "x")), "reports.template-runs");
        refused(
                WordFiles.of(
                        body,
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                relations("attachedTemplate", "http://a/b.dotm", "External"))),
                "reports.template-elsewhere");
        refused(
                WordFiles.of(
                        body,
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                relations("mailMergeSource", "file:///c:/a.xlsx", "External"))),
                "reports.template-merge-source");
        refused(
                WordFiles.of(
                        body,
                        Map.of("word/_rels/document.xml.rels", relations("hyperlink", "file:///c:/a.exe", "External"))),
                "reports.template-elsewhere");
        refused(
                WordFiles.of(body, Map.of("word/header1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
                "reports.template-odd-xml");
        refused(
                WordFiles.of(
                        paragraph(
                                "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd</w:instrText></w:r>")),
                "reports.template-elsewhere");
        refused(WordFiles.of(body, Map.of("../evil.xml", "<a/>")), "reports.template-odd");
        refused("không phải Word".getBytes(StandardCharsets.UTF_8), "reports.template-not-word");
        refused(new byte[TemplateGate.LARGEST + 1], "reports.template-too-large");
        refused(WordFiles.of(body, Map.of("word/media/a.xml", "a".repeat(4_500_000))), "reports.template-too-large");
    }

    @Test
    void a_link_to_the_web_may_stand_in_a_template() {
        var file = WordFiles.of(
                paragraph(run("Mẫu")),
                Map.of("word/_rels/document.xml.rels", relations("hyperlink", "https://hoilhpn.org.vn", "External")));
        assertThat(templates.check(file, PaperKinds.REPORT)).isEmpty();
    }

    @Test
    void a_unit_keeps_its_own_files_and_others_do_not_see_them() {
        var file = WordFiles.of(paragraph(run("{{Ten_don_vi}}")));
        var id = templates.handIn(here.unit(), PaperKinds.REPORT, "", "mau.docx", file, here.officer());
        assertThat(templates.of(here.unit(), here.officer()))
                .extracting(Template::name)
                .containsExactly("mau.docx");
        assertThat(templates.content(id, here.officer())).isEqualTo(file);
        var elsewhere = reports.commune();
        assertThatThrownBy(() -> templates.content(id, elsewhere.officer())).isInstanceOf(NotFound.class);
        templates.end(id, here.officer());
        assertThat(templates.of(here.unit(), here.officer())).isEmpty();
        assertThatThrownBy(() -> templates.find(id, here.officer())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_template_of_the_house_has_known_fields_only_and_opens(PaperKind kind) throws IOException {
        for (var layout : Layout.values()) {
            var file = shipped.of(kind, layout);
            assertThat(templates.check(file, PaperKinds.REPORT)).isNotEmpty().allMatch(FoundField::known);
            try (var document = new XWPFDocument(new ByteArrayInputStream(templates.fill(file, version)))) {
                assertThat(document.getTables()).isNotEmpty();
            }
            var read = templates.read(templates.fill(file, version)).toString();
            assertThat(read)
                    .doesNotContain("{{")
                    .contains("BAN THƯỜNG VỤ", "Đặng Thị Thu Hoài")
                    .contains(layout == Layout.STATE ? "CỘNG HÒA XÃ HỘI" : "ĐẢNG CỘNG SẢN");
        }
    }

    /** ux X6: thirty fields and two tables within three seconds. */
    @Test
    void thirty_fields_and_two_tables_are_filled_at_once() {
        var file = thirtyFieldsAndTwoTables();
        long begun = System.nanoTime();
        var filled = templates.fill(file, version);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("30 fields and 2 tables filled in %.3f s%n", seconds);
        assertThat(templates.check(filled, PaperKinds.REPORT)).isEmpty();
        assertThat(seconds).isLessThan(3);
    }

    /** Decree 30/2020: 20–25 mm above and below, 30–35 at the left, 15–20 at the right; the template has 22, 22, 32, 18. */
    @Test
    void libreoffice_opens_what_was_filled_between_the_margins_and_no_field_is_left() throws Exception {
        var set = Office.in(folder).pdf(templates.fill(thirtyFieldsAndTwoTables(), version), FileKind.WORD);
        assertThat(Office.words(set))
                .doesNotContain("{{", "}}", "«", "»", "MERGEFIELD")
                .contains(version.unitName(), "Đặng Thị Thu Hoài", "Lượt phát triển hội viên mới");
        var letters = Office.letters(set, 1).stream()
                .filter(one -> !one.getUnicode().isBlank())
                .toList();
        assertThat(edge(letters, one -> one.getXDirAdj())).isBetween(Office.mm(30), Office.mm(35));
        assertThat(edge(letters, one -> Office.mm(210) - one.getXDirAdj() - one.getWidthDirAdj()))
                .isGreaterThan(Office.mm(15));
        assertThat(edge(letters, one -> one.getYDirAdj() - one.getHeightDir())).isBetween(Office.mm(20), Office.mm(27));
        assertThat(edge(letters, one -> Office.mm(297) - one.getYDirAdj())).isGreaterThan(Office.mm(20));
    }

    private static float edge(List<TextPosition> letters, Function<TextPosition, Float> distance) {
        return letters.stream().map(distance).min(Float::compare).orElseThrow();
    }

    private byte[] thirtyFieldsAndTwoTables() {
        var says = answers.answers(version);
        var fields = names.all().values().stream()
                .filter(field -> !field.list() && says.say(field.name()).isPresent())
                .limit(30)
                .map(field -> paragraph(run(field.meaning() + ": "), partedField(field.name())))
                .toList();
        assertThat(fields).hasSize(30);
        var table = "<w:tbl>" + row("{{Chi_tieu_TT}}", "{{Chi_tieu_Ten}}", "{{Chi_tieu_Ky_nay}}") + "</w:tbl>";
        var units = "<w:tbl>" + row("{{Co_so_TT}}", "{{Co_so_Ten}}", "{{Co_so_So_hoi_vien}}") + "</w:tbl>";
        return WordFiles.of(String.join("", fields) + table + units);
    }

    @Test
    void the_data_source_for_words_own_merge_has_the_names_above_and_the_values_below() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(merge.of(version)))) {
            var sheet = workbook.getSheetAt(0);
            for (var cell : sheet.getRow(0)) {
                assertThat(names.all()).containsKey(FieldNames.key(cell.getStringCellValue()));
                if (cell.getStringCellValue().equals("So_hoi_vien"))
                    assertThat(sheet.getRow(1).getCell(cell.getColumnIndex()).getStringCellValue())
                            .isEqualTo("05");
            }
            assertThat(sheet.getRow(0).getLastCellNum()).isGreaterThan((short) 25);
        }
    }

    private void refused(byte[] file, String key) {
        assertThatThrownBy(
                        () -> templates.handIn(here.unit(), PaperKinds.REPORT, "Mẫu", "mau.docx", file, here.officer()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new java.util.LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
