package vn.sohoi.imports.read;

import static vn.sohoi.imports.read.Hostile.rows;
import static vn.sohoi.imports.read.Hostile.utf8;
import static vn.sohoi.imports.read.HostileFiles.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What calls out of a cell, values that cannot be, rows of others, and texts with separators. */
final class HostileCells {
    private static final String[] HEAD = {"STT", "Họ và tên", "Năm sinh", "Số CCCD", "Điện thoại", "Chi hội"};

    /** An id that the test gives to a woman of another commune. */
    static final String TAKEN_ID = "001170900987";

    private final List<Hostile> all;
    private final String branch;

    private HostileCells(List<Hostile> all, String branch) {
        this.all = all;
        this.branch = branch;
    }

    static void add(List<Hostile> all, String branch, int port) throws IOException {
        var cells = new HostileCells(all, branch);
        cells.calls("http://127.0.0.1:" + port + "/x");
        cells.values();
        cells.rights();
        cells.texts();
    }

    private void calls(String address) throws IOException {
        formula("a command as a formula", "cmd|' /C calc'!A0", Map.of());
        formula("a formula that asks an address", "WEBSERVICE(\"" + address + "\")", Map.of());
        formula("a link of a formula", "HYPERLINK(\"" + address + "\",\"Lan\")", Map.of());
        formula(
                "a workbook elsewhere",
                "[1]Sheet1!A1",
                Map.of(
                        "xl/externalLinks/externalLink1.xml", utf8("<externalLink/>"),
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                                utf8("<Relationships><Relationship TargetMode=\"External\" Target=\"" + address
                                        + "\"/></Relationships>")));
        formula(
                "a connection that refreshes",
                "1+1",
                Map.of(
                        "xl/connections.xml",
                        utf8("<connections><connection refreshOnLoad=\"1\"><webPr url=\"" + address
                                + "\"/></connection></connections>")));
        formula("a macro", "Auto_Open()", Map.of("xl/vbaProject.bin", HostileFiles.noise(10_000)));
        formula(
                "an object of another program",
                "1",
                Map.of("xl/embeddings/oleObject1.bin", HostileFiles.noise(10_000)));
    }

    /** What a formula showed last is read and asked about; it is never worked out. */
    private void formula(String name, String formula, Map<String, byte[]> more) throws IOException {
        var parts = HostileFiles.workbook(
                row(1, HEAD) + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><f>"
                        + formula.replace("&", "&amp;") + "</f><v>Nguyễn Thị Lan</v></c><c r=\"C2\"><v>1965</v></c>"
                        + "<c r=\"F2\" t=\"inlineStr\"><is><t>" + branch + "</t></is></c></row>",
                "");
        for (var part : more.entrySet()) parts.put(part.getKey(), part.getValue());
        all.add(new Hostile("formulas, links", name, HostileFiles.zip(parts), "imports.question.formula"));
    }

    private void values() throws IOException {
        number("unreadable-date", "a birth that is no number", "NaN");
        number("unreadable-date", "a birth beyond counting", "1e999");
        value("impossible-date", "a day that is not in the calendar", "Nguyễn Thị Lan", "31/02/1970", "", "");
        value("future-date", "a birth that is still to come", "Nguyễn Thị Lan", "12/3/2091", "", "");
        value("id-destroyed", "an id that a spreadsheet rounded", "Nguyễn Thị Lan", "1965", "1.19E+11", "");
        value("id-length", "letters in an id", "Nguyễn Thị Lan", "1965", "0011659OOOO1", "");
        value("phone-length", "a phone with too few digits", "Nguyễn Thị Lan", "1965", "", "0912");
        value("strange-name", "signs that turn the line round", "Nguyễn \u202Enal\u202C Lan", "1965", "", "");
        value("strange-name", "a Cyrillic letter in a name", "Nguyễn Thị L\u0430n", "1965", "", "");
        value("strange-name", "a script as a name", "&lt;script&gt;alert(1)&lt;/script&gt;", "1965", "", "");
        value("strange-name", "a name of 5,000 letters", "Lan ".repeat(1_250), "1965", "", "");
    }

    private void value(String question, String name, String woman, String birth, String id, String phone)
            throws IOException {
        all.add(new Hostile(
                "values",
                name,
                rows(row(1, HEAD) + row(2, "1", woman, birth, id, phone, branch)),
                "membership.question." + question));
    }

    private void number(String question, String name, String birth) throws IOException {
        var woman = row(2, "1", "Nguyễn Thị Lan")
                .replace(
                        "</row>",
                        "<c r=\"C2\"><v>" + birth + "</v></c><c r=\"F2\" t=\"inlineStr\"><is><t>" + branch
                                + "</t></is></c></row>");
        all.add(new Hostile("values", name, rows(row(1, HEAD) + woman), "membership.question." + question));
    }

    private void rights() throws IOException {
        var away = row(2, "1", "Nguyễn Thị Lan", "1965", "", "", "Chi hội Xa Lạ");
        all.add(new Hostile(
                "rights",
                "a branch of another commune",
                rows(row(1, HEAD) + away),
                "membership.question.unknown-branch"));
        var hidden = HostileFiles.workbook(row(1, HEAD) + row(2, "1", "Nguyễn Thị Lan", "1965", "", "", branch), "");
        var workbook = new String(hidden.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        HostileFiles.put(hidden, "xl/workbook.xml", workbook.replace("<sheet ", "<sheet state=\"hidden\" "));
        all.add(new Hostile(
                "rights", "women on a hidden sheet", HostileFiles.zip(hidden), "membership.question.hidden-sheet"));
        var hers = row(2, "1", "Vũ Thị Gần", "1970", TAKEN_ID, "", branch);
        all.add(new Hostile(
                "rights",
                "the id of a woman of another commune",
                rows(row(1, HEAD) + hers),
                "membership.refused.id-elsewhere"));
    }

    private void texts() {
        text("noughts between the letters", utf8("STT;Họ\0 tên\n1;L\0an"), "imports.no-list");
        text("a hundred thousand lines and one", utf8("Lan\n".repeat(100_001)), "imports.too-many-rows");
        text(
                "a quote that never ends",
                utf8("STT;Họ tên;Năm sinh\n1;\"" + "a\n".repeat(200_000)),
                "imports.nothing-to-write");
        text(
                "a formula as a name",
                utf8("STT;Họ tên;Năm sinh;Chi hội\n1;=cmd|' /C calc'!A0;1965;" + branch),
                "membership.question.strange-name");
        text(
                "UTF-16 with half a sign at its end",
                "STT;Họ tên\n1;Lan".getBytes(StandardCharsets.UTF_16LE),
                "membership.question.one-word");
    }

    private void text(String name, byte[] file, String answer) {
        all.add(new Hostile("CSV", name, file, answer));
    }
}
