package vn.sohoi.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.imports.read.HostileFiles.deep;
import static vn.sohoi.imports.read.HostileFiles.directory;
import static vn.sohoi.imports.read.HostileFiles.document;
import static vn.sohoi.imports.read.HostileFiles.flagged;
import static vn.sohoi.imports.read.HostileFiles.noise;
import static vn.sohoi.imports.read.HostileFiles.row;
import static vn.sohoi.imports.read.HostileFiles.with;
import static vn.sohoi.imports.read.HostileFiles.words;
import static vn.sohoi.imports.read.HostileFiles.workbook;
import static vn.sohoi.imports.read.HostileFiles.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sohoi.kernel.Refused;

/**
 * Every file that is meant to hurt ends in one sentence or in the rows that it holds, read by a small process with the
 * limits of the one in life: within twenty seconds and its 256 MB.
 */
class HostileListsTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String LAN = row(1, "STT", "Họ tên") + row(2, "1", "Nguyễn Thị Lan");
    private static final String ROWS = "STT|Họ tên\n1|Nguyễn Thị Lan";
    private static final String CELL = "<table:table-cell%s><text:p>Lan</text:p></table:table-cell>";

    private static final ReusedReader READER = new ReusedReader();

    @AfterAll
    static void ends() {
        READER.close();
    }

    private record Case(byte[] file, String answer) {}

    @TestFactory
    Stream<DynamicTest> containers() throws IOException {
        var honest = zip(workbook(LAN, ""));
        var many = new LinkedHashMap<>(workbook(LAN, ""));
        for (int i = 0; i < 5_001; i++) many.put("p/" + i, new byte[0]);
        var large = workbook(LAN, "");
        for (int i = 0; i < 51; i++) large = with(large, "xl/media/" + i, noise(1_000_000));
        var cases = new LinkedHashMap<String, Case>();
        cases.put("honest", new Case(honest, ROWS));
        cases.put("more than 5,000 parts", new Case(zip(many), "imports.too-many-parts"));
        for (var name : List.of("../up.xml", "/root.xml", "..\\up.xml", "C:/x.xml", "a/../../up.xml"))
            cases.put(
                    "part " + name, new Case(zip(with(workbook(LAN, ""), name, new byte[1])), "imports.odd-container"));
        cases.put(
                "name in other case",
                new Case(zip(with(workbook(LAN, ""), "XL/Workbook.xml", new byte[1])), "imports.odd-container"));
        cases.put("50 MB real size", new Case(zip(large), "imports.too-large"));
        cases.put(
                "ratio above 100",
                new Case(zip(with(workbook(LAN, ""), "xl/media/zeros.bin", new byte[3_000_000])), "imports.bomb"));
        cases.put("locked zip", new Case(flagged(honest, 1), "imports.locked"));
        cases.put("cut short", new Case(Arrays.copyOf(honest, honest.length * 2 / 3), "imports.damaged"));
        cases.put("false check", new Case(directory(honest, 16, 4, 1), "imports.damaged"));
        cases.put("false size", new Case(directory(honest, 24, 4, -10), "imports.damaged"));
        cases.put("false packed size", new Case(directory(honest, 20, 4, -10), "imports.damaged"));
        cases.put("packed size beyond the end", new Case(directory(honest, 20, 4, 5_000), "imports.damaged"));
        cases.put("zip in zip in zip in zip", new Case(nested(4), "imports.no-list"));
        return tests(cases);
    }

    @TestFactory
    Stream<DynamicTest> xml_within_workbooks() throws IOException {
        var doctype = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        var cases = new LinkedHashMap<String, Case>();
        cases.put(
                "entity from outside",
                new Case(zip(with(workbook(LAN, ""), "xl/sharedStrings.xml", utf8(doctype))), "imports.document-type"));
        cases.put(
                "entity in UTF-16",
                new Case(
                        zip(with(workbook(LAN, ""), "xl/x.xml", doctype.getBytes(StandardCharsets.UTF_16LE))),
                        "imports.document-type"));
        cases.put("row 1,048,576", new Case(zip(workbook(LAN + row(1_048_576, "fern"), "")), "imports.too-many-rows"));
        cases.put("more than 100,000 rows", new Case(zip(workbook(rows(100_001), "")), "imports.too-many-rows"));
        cases.put("negative row", new Case(zip(workbook(row(-3, "a"), "")), "imports.damaged"));
        cases.put("row twice", new Case(zip(workbook(LAN + row(2, "2", "Hoa"), "")), "imports.damaged"));
        cases.put(
                "cell twice",
                new Case(
                        zip(workbook(
                                rows(70_000)
                                        .replaceAll("</row><row r=\"\\d+\">", "")
                                        .replaceAll("A\\d+", "A1"),
                                "")),
                        "imports.damaged"));
        cases.put(
                "column beyond the last",
                new Case(
                        zip(workbook(
                                LAN.replace("<row r=\"2\">", "<row r=\"2\">")
                                        .replace(
                                                "</row>",
                                                "<c r=\"ZZZZ9\"><v>1</v></c><c r=\"ZZZ1\"><v>1</v></c></row>"),
                                "")),
                        ROWS));
        return tests(cases);
    }

    @TestFactory
    Stream<DynamicTest> workbooks_that_swell() throws IOException {
        var cases = new LinkedHashMap<String, Case>();
        cases.put(
                "shared strings that are large",
                new Case(zip(workbook(LAN, "<si><t>" + words(3_000_000) + "</t></si>")), ROWS));
        cases.put(
                "one large string a hundred thousand times",
                new Case(zip(workbook(shared(60_000), "<si><t>" + words(30_000) + "</t></si>")), "imports.too-heavy"));
        cases.put(
                "elements a million deep",
                new Case(
                        zip(workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + deep(1_000_000), "")),
                        "imports.damaged"));
        cases.put(
                "everything merged, often",
                new Case(
                        zip(with(workbook("", ""), "xl/worksheets/sheet1.xml", utf8(merged(30_000)))),
                        "imports.too-heavy"));
        cases.put("macro, link and formula are not run", new Case(zip(macro()), ROWS));
        return tests(cases);
    }

    @TestFactory
    Stream<DynamicTest> open_documents() throws IOException {
        var cases = new LinkedHashMap<String, Case>();
        var repeated =
                "<table:table-row table:number-rows-repeated=\"%d\">" + CELL.formatted("") + "</table:table-row>";
        var blank = "<table:table-row table:number-rows-repeated=\"%d\"><table:table-cell/></table:table-row>";
        cases.put(
                "16 million rows alike",
                new Case(zip(document(repeated.formatted(16_000_000))), "imports.too-many-rows"));
        cases.put(
                "blank rows beyond counting",
                new Case(
                        zip(document(repeated.formatted(1)
                                + blank.formatted(Integer.MAX_VALUE).repeat(3)
                                + repeated.formatted(1))),
                        "imports.damaged"));
        cases.put(
                "16 million blank rows",
                new Case(zip(document(repeated.formatted(1) + blank.formatted(16_000_000))), "Lan"));
        cases.put(
                "16 million columns alike",
                new Case(
                        zip(document("<table:table-row>" + CELL.formatted(" table:number-columns-repeated=\"16000000\"")
                                + "</table:table-row>")),
                        Stream.generate(() -> "Lan").limit(400).collect(Collectors.joining("|"))));
        cases.put(
                "cells beyond counting",
                new Case(
                        zip(document("<table:table-row>"
                                + "<table:table-cell table:number-columns-repeated=\"2147483647\"/>".repeat(2)
                                + CELL.formatted("") + "</table:table-row>")),
                        "imports.damaged"));
        return tests(cases);
    }

    @TestFactory
    Stream<DynamicTest> texts_and_pages() throws IOException {
        var cases = new LinkedHashMap<String, Case>();
        cases.put("UTF-16", new Case((ROWS.replace('|', ';')).getBytes(StandardCharsets.UTF_16), ROWS));
        cases.put(
                "TCVN3",
                new Case(
                        "STT;Hä vµ tªn\n1;NguyÔn ThÞ Lan".getBytes(Charset.forName("windows-1252")),
                        "STT|Hä vµ tªn\n1|NguyÔn ThÞ Lan"));
        cases.put(
                "one line of twenty million letters",
                new Case(utf8("STT;Họ tên\n1;" + "a".repeat(20_000_000)), "imports.too-heavy"));
        cases.put(
                "a quote that never ends",
                new Case(utf8("STT;Họ tên\n1;\"" + "a\n".repeat(1_000_000)), "STT|Họ tên\n1|" + "a\n".repeat(1_000)));
        cases.put("noughts between letters", new Case(utf8("STT;Họ\0 tên\n1;L\0an"), "imports.no-list"));
        cases.put("page with a script", new Case(utf8("""
                <html><script>for(;;){}</script><table><tr><td>STT<td>Họ tên<script>x()</script></tr>
                <tr><td>1<td onclick="x()">Nguyễn Thị <img src="http://localhost:1/x" onerror=x()>Lan</table>"""), ROWS));
        cases.put(
                "page a hundred thousand deep",
                new Case(
                        utf8("<table><tr><td>STT<td>Họ tên<tr><td>1<td>" + "<b>".repeat(100_000) + "Nguyễn Thị Lan"),
                        ROWS));
        cases.put(
                "page of three hundred thousand rows within rows",
                new Case(utf8("<table>" + "<tr><td><table>".repeat(300_000)), "imports.too-many-rows"));
        cases.put(
                "text that looks like a formula",
                new Case(utf8("STT;Họ tên\n1;=cmd|' /C calc'!A0"), "STT|Họ tên\n1|=cmd|' /C calc'!A0"));
        return tests(cases);
    }

    private Stream<DynamicTest> tests(Map<String, Case> cases) {
        return cases.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    long begun = System.nanoTime();
                    assertThat(answer(one.getValue().file()))
                            .isEqualTo(one.getValue().answer());
                    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
                }));
    }

    private static String answer(byte[] file) {
        try {
            return READER.read(file).sheets().stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private static byte[] nested(int depth) throws IOException {
        var file = zip(workbook(LAN, ""));
        for (int i = 0; i < depth; i++) file = zip(Map.of("list.xlsx", file));
        return file;
    }

    private static Map<String, byte[]> macro() {
        var rows = row(1, "STT", "Họ tên")
                + "<row r=\"2\"><c r=\"A2\"><f>cmd|' /C calc'!A0</f><v>1</v></c><c r=\"B2\" t=\"str\">"
                + "<f>[1]Sheet1!A1&amp;WEBSERVICE(\"http://localhost:1/x\")</f><v>Nguyễn Thị Lan</v></c></row>";
        var parts = with(workbook(rows, ""), "xl/vbaProject.bin", noise(10_000));
        return with(parts, "xl/externalLinks/externalLink1.xml", utf8("<externalLink/>"));
    }

    private static String rows(int count) {
        var rows = new StringBuilder();
        for (int i = 1; i <= count; i++)
            rows.append("<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>".formatted(i, i, i * 7919L % 1_000_003));
        return rows.toString();
    }

    private static String shared(int count) {
        var rows = new StringBuilder();
        for (int i = 1; i <= count; i++)
            rows.append("<row r=\"%d\" x=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>"
                    .formatted(i, i * 7919L % 99_991, i));
        return rows.toString();
    }

    private static String merged(int count) {
        var text = new StringBuilder(
                "<worksheet " + HostileFiles.SPREADSHEET + "><sheetData>" + LAN + "</sheetData><mergeCells>");
        for (int i = 1; i <= count; i++) text.append("<mergeCell ref=\"A%d:XFD1048576\"/>".formatted(i));
        return text.append("</mergeCells></worksheet>").toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
