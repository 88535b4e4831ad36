package vn.sohoi.imports.read;

import static vn.sohoi.imports.read.Hostile.LAN;
import static vn.sohoi.imports.read.Hostile.rows;
import static vn.sohoi.imports.read.Hostile.utf8;
import static vn.sohoi.imports.read.Hostile.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parts whose XML asks for files, addresses or memory. */
final class HostileXml {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private HostileXml() {}

    static void add(List<Hostile> all) throws IOException {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++)
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        xml(all, "a billion laughs in the sheet", with(SHEET, utf8(laughs + "]><a>&l9;</a>")), "document-type");
        xml(
                all,
                "a file of the machine as a word",
                with("xl/sharedStrings.xml", entity("file:///etc/hostname")),
                "document-type");
        xml(all, "an address as a word", with("xl/styles.xml", entity("http://127.0.0.1:1/x")), "document-type");
        var dtd = "<?xml version=\"1.0\"?><!DOCTYPE workbook SYSTEM \"http://127.0.0.1:1/x.dtd\"><workbook/>";
        xml(all, "a document type from outside in the workbook", with("xl/workbook.xml", utf8(dtd)), "document-type");
        xml(all, "a document type in the relations", with("_rels/.rels", utf8(dtd)), "document-type");
        xml(
                all,
                "a document type in UTF-16",
                with("docProps/app.xml", dtd.getBytes(StandardCharsets.UTF_16)),
                "document-type");
        xml(
                all,
                "a document type in an OpenDocument",
                Hostile.zip(HostileFiles.with(HostileFiles.document(""), "content.xml", utf8(dtd))),
                "document-type");
        xml(
                all,
                "elements 200,000 deep",
                rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + HostileFiles.deep(200_000)),
                "damaged");
        xml(
                all,
                "one string 60,000 times",
                Hostile.zip(
                        HostileFiles.workbook(shared(60_000), "<si><t>" + HostileFiles.words(30_000) + "</t></si>")),
                "too-heavy");
        xml(all, "a sheet that breaks off within a row", rows(LAN + "<row r=\"3\"><c r=\"A3\"><v>1"), "damaged");
    }

    private static void xml(List<Hostile> all, String name, byte[] file, String answer) {
        all.add(new Hostile("XML", name, file, "imports." + answer));
    }

    private static byte[] entity(String from) {
        return utf8("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"" + from + "\">]><a>&b;</a>");
    }

    private static String shared(int count) {
        var rows = new StringBuilder();
        for (int i = 1; i <= count; i++)
            rows.append("<row r=\"%d\" x=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>"
                    .formatted(i, i * 7919L % 99_991, i));
        return rows.toString();
    }
}
