package vn.sohoi.imports.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the parts of files that no honest program writes. */
final class HostileFiles {
    static final String SPREADSHEET = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private HostileFiles() {}

    /** An .xlsx with one sheet of these rows, and a text of shared strings where there is one. */
    static Map<String, byte[]> workbook(String rows, String strings) {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "_rels/.rels", RELATIONS.formatted(RELATION.formatted("rId1", "officeDocument", "xl/workbook.xml")));
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted(RELATION.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
                        + RELATION.formatted("rId2", "sharedStrings", "sharedStrings.xml")));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook " + SPREADSHEET
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"DS\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/worksheets/sheet1.xml",
                "<worksheet " + SPREADSHEET + "><sheetData>" + rows + "</sheetData></worksheet>");
        put(parts, "xl/sharedStrings.xml", "<sst " + SPREADSHEET + ">" + strings + "</sst>");
        return parts;
    }

    /** A row of texts, its cells from A on. */
    static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++)
            row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted(Cell.letters(i), number, texts[i]));
        return row.append("</row>").toString();
    }

    /** An .ods with one sheet of these rows. */
    static Map<String, byte[]> document(String rows) {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        put(parts, "content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table table:name="DS">%s</table:table></office:spreadsheet></office:body></office:document-content>""".formatted(rows));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more part. */
    static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, content);
        return more;
    }

    /** Changes a number in every entry of the central directory: 16 check, 20 packed size, 24 size, 8 flags, 42 place. */
    static byte[] directory(byte[] zip, int field, int width, int add) {
        var file = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) {
            if (file.getInt(i) != 0x02014b50) continue;
            if (width == 2) file.putShort(i + field, (short) (file.getShort(i + field) + add));
            else file.putInt(i + field, file.getInt(i + field) + add);
        }
        return file.array();
    }

    /** Sets a bit of both heads of every part: bit 0 is encryption. */
    static byte[] flagged(byte[] zip, int bit) {
        var file = ByteBuffer.wrap(directory(zip, 8, 2, bit)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 30 < zip.length; i++)
            if (file.getInt(i) == 0x04034b50) file.putShort(i + 6, (short) (file.getShort(i + 6) | bit));
        return file.array();
    }

    /** Bytes that do not pack. */
    static byte[] noise(int size) {
        var noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    /** Not so alike that it packs a hundredfold. */
    static String deep(int depth) {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++)
            text.append("<a").append(i * 7919L % 10_007).append('>');
        return text.toString();
    }

    static String words(int letters) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < letters; i++)
            text.append(i * 7919L % 1_000_003).append(' ');
        return text.substring(0, letters);
    }
}
