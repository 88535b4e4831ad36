package vn.sohoi.reports.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word files, written by hand so that every run is where Word would have put it. */
final class WordFiles {
    static final String STYLES = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>";
    static final String SECTION =
            "<w:sectPr><w:pgMar w:top=\"1247\" w:right=\"1020\" w:bottom=\"1247\" w:left=\"1814\"/></w:sectPr>";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private WordFiles() {}

    /** A file whose body is this. */
    static byte[] of(String body) {
        return of(body, Map.of());
    }

    /** The same with more parts, or others in place of the usual. */
    static byte[] of(String body, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml", ""));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + SECTION + "</w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        parts.putAll(more);
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A part of one relation; the mode is empty or {@code External}. */
    static String relations(String kind, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
                + "/></Relationships>";
    }

    static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words
                + "</w:t></w:r>";
    }

    static String simpleField(String name) {
        return "<w:fldSimple w:instr=\" MERGEFIELD " + name + " \\* MERGEFORMAT \">" + run("«" + name + "»")
                + "</w:fldSimple>";
    }

    /** A field as Word writes it, its instruction and its shown words each parted over two runs. */
    static String partedField(String name) {
        int half = name.length() / 2;
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD " + name.substring(0, half)
                + "</w:instrText></w:r>"
                + "<w:r><w:instrText>" + name.substring(half) + " </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run("«" + name.substring(0, half)) + run(name.substring(half) + "»")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) row.append("<w:tc>").append(paragraph(run(cell))).append("</w:tc>");
        return row.append("</w:tr>").toString();
    }
}
