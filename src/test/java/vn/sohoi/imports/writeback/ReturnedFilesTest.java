package vn.sohoi.imports.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come back open in an office program and hold the column behind all others. */
class ReturnedFilesTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
            <office:body><office:spreadsheet><table:table table:name="Thôn &amp; tổ">""";
    private static final String TAIL =
            "</table:table><table:table table:name=\"Khác\"><table:table-row><table:table-cell/></table:table-row>"
                    + "</table:table></office:spreadsheet></office:body></office:document-content>";
    private static final String LAN =
            "<table:table-cell office:value-type=\"string\"><text:p>Lan</text:p></table:table-cell>";
    private static final String RESULT =
            "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";

    @TempDir
    Path folder;

    @Test
    void an_open_document_keeps_every_other_part_as_it_lies_and_its_type_first() throws IOException {
        var before = document("<table:table-row>" + LAN + "</table:table-row>");
        var after = WriteBack.into(before, Map.of("Thôn & tổ", Map.of(1, "Đã ghi <1>")));
        assertThat(new String(after, 30, 8 + 46, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(raw(after, "content.xml")).isEqualTo(raw(before, "content.xml"));
        assertThat(content(after))
                .isEqualTo(HEAD + "<table:table-row>" + LAN + RESULT.formatted("Đã ghi &lt;1&gt;")
                        + "</table:table-row>" + TAIL);
    }

    @Test
    void rows_and_cells_that_repeat_are_parted_where_the_result_stands() throws IOException {
        var filler = "<table:table-cell table:style-name=\"a\" table:number-columns-repeated=\"%d\"/>";
        var row = "<table:table-row%s>" + LAN + "%s</table:table-row>";
        var many = " table:number-rows-repeated=\"%d\"";
        var before = document(row.formatted(many.formatted(5), filler.formatted(1023))
                + "<table:table-row><table:table-cell/>" + LAN + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>");
        var after = WriteBack.into(before, Map.of("Thôn & tổ", Map.of(2, "hai", 3, "ba", 6, "sáu")));
        var one = filler.formatted(1).replace(" table:number-columns-repeated=\"1\"", "");
        assertThat(content(after))
                .isEqualTo(HEAD
                        + row.formatted("", filler.formatted(1023))
                        + row.formatted("", one + RESULT.formatted("hai") + filler.formatted(1021))
                        + row.formatted("", one + RESULT.formatted("ba") + filler.formatted(1021))
                        + row.formatted(many.formatted(2), filler.formatted(1023))
                        + "<table:table-row><table:table-cell/>" + LAN + RESULT.formatted("sáu")
                        + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>"
                        + TAIL);
    }

    @Test
    void a_page_gets_one_column_more_and_keeps_all_else() {
        var before = "\uFEFF<html><table border=1>\r\n<tr><td colspan=2>Thôn Hạ\r\n<tr><td>Lan<td>1965</tr>"
                + "<tr><td rowspan=2>Hoa</td><td>1970</td></tr><tr><td>Mai</td></tr></table><p>hết";
        var after =
                WriteBack.into(before.getBytes(StandardCharsets.UTF_8), Map.of("", Map.of(2, "Đủ", 3, "<x>", 4, "4")));
        assertThat(new String(after, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF<html><table border=1>\r\n<tr><td colspan=2>Thôn Hạ\r\n"
                        + "<tr><td>Lan<td>1965<td>&#272;&#7911;</td></tr>"
                        + "<tr><td rowspan=2>Hoa</td><td>1970</td><td>&#60;x&#62;</td></tr>"
                        + "<tr><td>Mai</td><td>4</td></tr></table><p>hết");
    }

    @Test
    void an_office_program_opens_what_comes_back() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")), "soffice is not installed: nothing was opened");
        var words = Map.of(1, "KẾT QUẢ", 2, "Đã ghi; “<1>”");
        var text = Files.writeString(folder.resolve("a.csv"), "Lan,Lan\nLan,Lan\n");
        office("ods", text);
        var ods = Files.readAllBytes(folder.resolve("a.ods"));
        Files.delete(text);
        var xlsx = new XSSFWorkbook();
        var xls = new HSSFWorkbook();
        for (var sheet : List.of(xlsx.createSheet("DS"), xls.createSheet("DS")))
            for (int i = 0; i < 2; i++) sheet.createRow(i).createCell(0).setCellValue("Lan");
        var page = "<html><meta charset=utf-8><table><tr><td>Lan</td></tr><tr><td>Lan</td></tr></table>";
        Files.write(folder.resolve("a.ods"), WriteBack.into(ods, Map.of("a", words)));
        Files.write(folder.resolve("b.xlsx"), WriteBack.into(bytes(xlsx), Map.of("DS", words)));
        Files.write(folder.resolve("c.xls"), WriteBack.into(bytes(xls), Map.of("DS", words)));
        Files.write(folder.resolve("d.xls"), WriteBack.into(page.getBytes(StandardCharsets.UTF_8), Map.of("", words)));
        office("csv:Text - txt - csv (StarCalc):44,34,76", names("a.ods", "b.xlsx", "c.xls", "d.xls"));
        assertThat(lines("a.csv")).containsExactly("Lan,Lan,KẾT QUẢ", "Lan,Lan,Đã ghi; “<1>”");
        for (var name : List.of("b.csv", "c.csv", "d.csv"))
            assertThat(lines(name)).as(name).containsExactly("Lan,KẾT QUẢ", "Lan,Đã ghi; “<1>”");
    }

    private Path[] names(String... names) {
        return Stream.of(names).map(folder::resolve).toArray(Path[]::new);
    }

    private void office(String kind, Path... files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.toString()));
        for (var file : files) command.add(file.toString());
        var log = folder.resolve("office.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).doesNotContain("Error");
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static byte[] document(String rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipArchiveOutputStream(bytes)) {
            put(out, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", ZipEntry.STORED);
            put(
                    out,
                    "styles.xml",
                    "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"/>",
                    ZipEntry.DEFLATED);
            put(out, "content.xml", HEAD + rows + TAIL, ZipEntry.DEFLATED);
            put(out, "META-INF/manifest.xml", """
                    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                    <manifest:file-entry manifest:full-path="/"
                     manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
                    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                    </manifest:manifest>""", ZipEntry.DEFLATED);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream out, String name, String text, int method) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            var check = new CRC32();
            check.update(bytes);
            entry.setSize(bytes.length);
            entry.setCrc(check.getValue());
        }
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    /** Name, method and packed bytes of every part but one, in the order in which they lie. */
    private static List<String> raw(byte[] file, String but) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder()))
                parts.add(entry.getName()
                        + (entry.getName().equals(but)
                                ? ""
                                : " " + entry.getMethod() + " "
                                        + HexFormat.of()
                                                .formatHex(zip.getRawInputStream(entry)
                                                        .readAllBytes())));
        }
        return parts;
    }

    private static String content(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("content.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        return "";
    }
}
