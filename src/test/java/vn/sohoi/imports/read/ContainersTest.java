package vn.sohoi.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.kernel.Refused;

/** What is no honest list gets one sentence, before anything in it is parsed. */
class ContainersTest {
    @TempDir
    Path folder;

    @Test
    void more_than_five_thousand_parts() throws IOException {
        var file = zip(out -> {
            for (int i = 0; i <= Container.MOST_PARTS; i++) put(out, "p" + i + ".bin", new byte[0]);
        });
        assertRefused(file, "imports.too-many-parts");
    }

    @Test
    void names_that_lead_out() throws IOException {
        assertRefused(zip(out -> put(out, "../evil.xml", new byte[1])), "imports.odd-container");
        assertRefused(zip(out -> put(out, "/evil.xml", new byte[1])), "imports.odd-container");
    }

    @Test
    void two_parts_of_one_name() throws IOException {
        var file = folder.resolve("twice.xlsx");
        try (var out = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < 2; i++) {
                out.putArchiveEntry(new ZipArchiveEntry("xl/workbook.xml"));
                out.write(i);
                out.closeArchiveEntry();
            }
        }
        assertRefused(file, "imports.odd-container");
    }

    @Test
    void a_bomb_by_ratio_and_one_by_size() throws IOException {
        assertRefused(zip(out -> put(out, "xl/sheet.xml", new byte[2_000_000])), "imports.bomb");
        var noise = new byte[1_000_000];
        new java.util.Random(5).nextBytes(noise);
        assertRefused(
                zip(out -> {
                    for (int i = 0; i < 51; i++) put(out, "p" + i + ".bin", noise);
                }),
                "imports.too-large");
    }

    @Test
    void a_document_type_in_any_part() throws IOException {
        var text = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://localhost/x.dtd\"><x/>";
        assertRefused(
                zip(out -> put(out, "docProps/app.xml", text.getBytes(StandardCharsets.UTF_8))),
                "imports.document-type");
        assertRefused(
                zip(out -> put(out, "docProps/app.xml", text.getBytes(StandardCharsets.UTF_16))),
                "imports.document-type");
    }

    @Test
    void files_that_are_cut_short_empty_or_something_else() throws IOException {
        var whole = workbook(3);
        assertRefused(write(java.util.Arrays.copyOf(whole, whole.length / 2)), "imports.damaged");
        assertRefused(write(new byte[0]), "imports.empty");
        assertRefused(write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "imports.no-list");
        assertRefused(write(new byte[] {1, 2, 3, 0, 5, 9, 0, 0, 7}), "imports.no-list");
        assertRefused(
                zip(out -> put(out, "word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8))), "imports.no-list");
    }

    @Test
    void a_workbook_with_a_password() throws IOException {
        var out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("mật");
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("STT");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(write(out.toByteArray()), "imports.locked");
    }

    @Test
    void a_row_beyond_the_hundred_thousandth() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(1_048_575).createCell(0).setCellValue("far");
            book.write(out);
        }
        assertRefused(write(out.toByteArray()), "imports.too-many-rows");
    }

    @Test
    void the_name_of_a_file_does_not_matter() throws IOException {
        var file = Files.write(folder.resolve("list.csv"), workbook(3));
        assertThat(InProcess.read(file).kind()).isEqualTo(Grid.Kind.XLSX);
    }

    @Test
    void the_small_process_gives_the_same_grid_and_the_same_refusal() throws IOException {
        var file = write(workbook(50));
        assertThat(new ListReader().read(Files.readAllBytes(file))).isEqualTo(InProcess.read(file));
        var bomb = zip(out -> put(out, "xl/sheet.xml", new byte[2_000_000]));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new ListReader().read(Files.readAllBytes(bomb)))
                .matches(refused -> refused.key().equals("imports.bomb"));
    }

    private static byte[] workbook(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Thôn Hạ");
            for (int i = 0; i < rows; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Nguyễn Thị Lan " + i);
                sheet.getRow(i).createCell(2).setCellValue(1187940715L + i);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private void assertRefused(Path file, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> InProcess.read(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("list.xlsx"), content);
    }

    private Path zip(Parts parts) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            parts.write(zip);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }
}
