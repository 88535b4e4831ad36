package vn.sohoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.units.Units;

@BookTest
@Import(Tables.class)
class OpenListsTest {
    private static final Pattern LIST = Pattern.compile(".*\\.(xlsx|xls|csv|ods)");

    @Autowired
    Imports imports;

    @Autowired
    Units units;

    @Autowired
    Tables tables;

    @Test
    void the_ten_open_lists_are_written_and_taken_back_without_a_trace() throws IOException {
        var folder = Path.of(
                        Optional.ofNullable(System.getenv("SOHOI_TEST_DATA")).orElse("../shared/data"))
                .resolve("spreadsheets");
        assumeTrue(Files.isDirectory(folder), "no open lists on this machine");
        try (var files = Files.list(folder)) {
            var lists = files.filter(one -> LIST.matcher(one.toString()).matches())
                    .sorted()
                    .toList();
            for (var file : lists) writeAndTakeBack(file);
        }
    }

    private void writeAndTakeBack(Path file) throws IOException {
        var here = Places.commune(units, 1);
        var before = tables.hashes();
        var list = handIn(file, here);
        var rows = imports.rows(list, here.officer());
        var sure = rows.stream()
                .filter(row -> row.verdict() == Verdict.ACCEPT && row.decision() != null)
                .count();
        assertThat(rows).filteredOn(row -> row.verdict() != Verdict.ACCEPT).allMatch(row -> row.decision() == null);
        assertThat(imports.write(list, here.officer()).count("NEW"))
                .as(file.toString())
                .isEqualTo(sure);
        imports.undo(list, here.officer());
        assertThat(tables.hashes()).as(file.toString()).isEqualTo(before);
    }

    /** So many rows are previewed and written in the seconds that the goals allow; the real times are printed. */
    @Test
    void five_thousand_rows_are_written_and_taken_back() {
        var here = Places.commune(units, 20);
        var before = tables.hashes();
        var text = new StringBuilder("STT;Họ và tên;Năm sinh;Số CCCD;Điện thoại;Chi hội;Ngày vào Hội\n");
        for (int i = 0; i < 5_000; i++) text.append(row(here, i));
        long begun = System.nanoTime();
        var list = imports.handIn(
                upload("5000.csv", text.toString().getBytes(StandardCharsets.UTF_8), here), here.officer());
        imports.read(list, here.officer());
        long read = System.nanoTime();
        var written = imports.write(list, here.officer());
        long wrote = System.nanoTime();
        assertThat(written.count("NEW")).isEqualTo(5_000);
        imports.undo(list, here.officer());
        long undone = System.nanoTime();
        assertThat(tables.hashes()).isEqualTo(before);
        System.out.printf(
                java.util.Locale.ROOT,
                "5000 rows: previewed %.1f s, written %.1f s, undone %.1f s%n",
                (read - begun) / 1e9,
                (wrote - read) / 1e9,
                (undone - wrote) / 1e9);
    }

    private String row(Places.Commune here, int i) {
        var names = new String[] {"Lan", "Hoa", "Mai", "Cúc", "Hồng", "Huệ", "Thu", "Hà", "Nga", "Yến"};
        var families = new String[] {"Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Bùi"};
        int year = 1950 + i % 50;
        var branch = units.on(here.branch(i % 20), LocalDate.of(2020, 1, 1)).name();
        return "%d;%s Thị %s;%02d/%02d/%d;0011%02d9%05d;0999%06d;%s;%d\n"
                .formatted(
                        i + 1,
                        families[i % 7],
                        names[i % 10],
                        1 + i % 28,
                        1 + i % 12,
                        year,
                        year % 100,
                        i,
                        i,
                        branch,
                        2000 + i % 20);
    }

    private BatchId handIn(Path file, Places.Commune here) throws IOException {
        var list =
                imports.handIn(upload(file.getFileName().toString(), Files.readAllBytes(file), here), here.officer());
        imports.read(list, here.officer());
        return list;
    }

    private static Upload upload(String name, byte[] content, Places.Commune here) {
        return new Upload(name, content, here.unit(), "membership.members", LocalDate.of(2026, 1, 1), true);
    }
}
