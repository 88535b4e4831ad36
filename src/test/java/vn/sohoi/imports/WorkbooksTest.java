package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.imports.read.InProcess;
import vn.sohoi.imports.understand.Understanding;
import vn.sohoi.membership.MemberSheet;

/** What workbooks tell beside their words: fonts, colours, hidden sheets, merged cells, formulas. */
class WorkbooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();

    @Test
    void fonts_tell_the_encoding_and_capitals() throws IOException {
        var sheet = sheet("DS", "Hoï vaø teân", "Naêm sinh");
        person(sheet, 1, "LEÂ THÒ HÖÔØNG", 1965);
        person(sheet, 2, "Nguyeãn Thò Myõ", 1970);
        sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(font("VNI-Times", false))));
        var list = propose();
        assertThat(list.encoding()).isEqualTo("vni");
        assertThat(names(list)).containsExactly("Lê Thị Hường", "Nguyễn Thị Mỹ");
    }

    @Test
    void one_cell_in_the_old_encoding_is_told() throws IOException {
        var sheet = sheet("DS", "Họ và tên", "Năm sinh");
        person(sheet, 1, "Lê Thị Hường", 1965);
        person(sheet, 2, "NguyÔn ThÞ Mü", 1970);
        sheet.getRow(2).getCell(1).setCellStyle(font(".VnTime", false));
        for (int i = 3; i < 20; i++) person(sheet, i, "Trần Thị Sáu", 1950 + i);
        var list = propose();
        assertThat(names(list)).contains("Nguyễn Thị Mỹ");
        assertThat(row(list, 3).flags()).containsEntry("tcvn3_cell", true);
    }

    @Test
    void a_hidden_sheet_is_asked_about() throws IOException {
        person(sheet("Thôn Hạ", "Họ và tên", "Năm sinh"), 1, "Lê Thị Hường", 1965);
        person(sheet("Cũ", "Họ và tên", "Năm sinh"), 1, "Trần Thị Sáu", 1950);
        book.setSheetHidden(1, true);
        var list = propose();
        assertThat(list.rows().get(1).verdict()).isEqualTo("accept");
        assertThat(list.rows().get(1).values()).containsEntry("branch", "Thôn Hạ");
        assertThat(list.rows().get(3).flags()).containsEntry("hidden_sheet", true);
        assertThat(list.rows().get(3).verdict()).isEqualTo("question");
    }

    @Test
    void colours_mean_what_the_legend_says_and_struck_names_have_left() throws IOException {
        var sheet = sheet("DS", "Họ và tên", "Năm sinh");
        for (int i = 1; i < 12; i++) person(sheet, i, "Trần Thị Sáu", 1950 + i);
        sheet.getRow(3).getCell(1).setCellStyle(yellow());
        sheet.getRow(5).getCell(1).setCellStyle(font("Arial", true));
        sheet.createRow(14).createCell(1).setCellValue("Ghi chú: ô màu vàng là đã chuyển đi");
        var list = propose();
        assertThat(row(list, 4).flags()).containsEntry("left", true).containsEntry("by_colour", true);
        assertThat(row(list, 6).flags()).containsEntry("left", true).containsEntry("by_strike", true);
        assertThat(row(list, 15).flags()).containsEntry("legend", true);
        assertThat(row(list, 5).flags()).isEmpty();
    }

    @Test
    void merged_cells_and_headings_give_the_branch() throws IOException {
        var sheet = sheet("DS", "Họ và tên", "Năm sinh", "Chi hội");
        for (int i = 1; i < 5; i++) person(sheet, i, "Trần Thị Sáu", 1950 + i);
        sheet.getRow(1).createCell(3).setCellValue("Thôn Hạ");
        sheet.addMergedRegion(new CellRangeAddress(1, 4, 3, 3));
        assertThat(row(propose(), 4).values()).containsEntry("branch", "Thôn Hạ");
    }

    @Test
    void a_formula_in_a_mapped_column_is_asked_about() throws IOException {
        var sheet = sheet("DS", "Họ và tên", "Năm sinh");
        person(sheet, 1, "Trần Thị Sáu", 1951);
        person(sheet, 2, "Lê Thị Bảy", 1952);
        sheet.getRow(2).getCell(2).setCellFormula("1900+52");
        sheet.getRow(1).getCell(0).setCellFormula("ROW()-1");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        var list = propose();
        assertThat(row(list, 2).verdict()).isEqualTo("accept");
        assertThat(row(list, 3).verdict()).isEqualTo("question");
        assertThat(row(list, 3).values()).containsEntry("birth", "1952");
    }

    private XSSFSheet sheet(String name, String... headings) {
        var sheet = book.createSheet(name);
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue("STT");
        for (int i = 0; i < headings.length; i++) row.createCell(i + 1).setCellValue(headings[i]);
        return sheet;
    }

    private static void person(XSSFSheet sheet, int number, String name, int year) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(name);
        row.createCell(2).setCellValue(year);
    }

    private XSSFCellStyle font(String name, boolean struck) {
        var font = book.createFont();
        font.setFontName(name);
        font.setStrikeout(struck);
        var style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle yellow() {
        var style = book.createCellStyle();
        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Proposal propose() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return ProposalForm.of(List.of(Understanding.of("list.xlsx", InProcess.read(file), new MemberSheet(), TODAY)))
                .getFirst();
    }

    private static Proposal.Row row(Proposal list, int number) {
        return list.rows().stream()
                .filter(row -> row.row() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> names(Proposal list) {
        return list.rows().stream()
                .filter(row -> row.kind().equals("person"))
                .map(row -> String.valueOf(row.values().get("full_name")))
                .map(Object.class::cast)
                .toList();
    }
}
