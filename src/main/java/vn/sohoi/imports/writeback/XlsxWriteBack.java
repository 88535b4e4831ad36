package vn.sohoi.imports.writeback;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Writes a column into the sheets of an .xlsx and leaves every other part of the package as it was, byte for byte. */
final class XlsxWriteBack {
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?>");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*?>");
    private static final Pattern ROW = Pattern.compile("<((?:\\w+:)?)row\\b([^>]*?)(/?)>");
    private static final Pattern CELL = Pattern.compile("<(?:\\w+:)?c\\s[^>]*?\\br=\"([A-Z]{1,3})\\d+\"");

    private XlsxWriteBack() {}

    static byte[] write(byte[] workbook, Map<String, Map<Integer, String>> results) throws IOException {
        var file = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook));
        try (var zip = file.get()) {
            var parts = parts(zip);
            var changes = new HashMap<String, UnaryOperator<String>>();
            results.forEach((sheet, rows) -> {
                var part = parts.get(sheet);
                if (part != null) changes.put(part, xml -> sheet(xml, rows));
            });
            return Package.rewrite(zip, changes);
        }
    }

    /** Which part holds which sheet. */
    private static Map<String, String> parts(ZipFile zip) throws IOException {
        var targets = new HashMap<String, String>();
        var relations = RELATION.matcher(Package.text(zip, "xl/_rels/workbook.xml.rels"));
        while (relations.find()) {
            var target = attribute(relations.group(), "Target");
            var id = attribute(relations.group(), "Id");
            if (target != null && id != null)
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        var parts = new HashMap<String, String>();
        var sheets = SHEET.matcher(Package.text(zip, "xl/workbook.xml"));
        while (sheets.find()) {
            var name = attribute(sheets.group(), "name");
            var part = targets.get(attribute(sheets.group(), "\\w+:id"));
            if (name != null && part != null) parts.put(plain(name), part);
        }
        return parts;
    }

    private static String sheet(String xml, Map<Integer, String> rows) {
        int last = 0;
        var cells = CELL.matcher(xml);
        while (cells.find()) last = Math.max(last, column(cells.group(1)));
        var letters = letters(last + 1);
        var written = new StringBuilder(xml.length() + rows.size() * 120);
        int copied = 0;
        int number = 0;
        var heads = ROW.matcher(xml);
        while (heads.find()) {
            var given = attribute(heads.group(), "r");
            number = given == null ? number + 1 : Integer.parseInt(given);
            var words = rows.get(number);
            if (words == null || !heads.group(3).isEmpty()) continue;
            int end = xml.indexOf("</" + heads.group(1) + "row>", heads.end());
            if (end < 0) break;
            written.append(xml, copied, end).append(cell(heads.group(1), letters + number, words));
            copied = end;
        }
        return written.append(xml, copied, xml.length()).toString();
    }

    private static String cell(String prefix, String address, String words) {
        return "<" + prefix + "c r=\"" + address + "\" t=\"inlineStr\"><" + prefix + "is><" + prefix + "t>"
                + Package.escaped(words) + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
    }

    private static @Nullable String attribute(String element, String name) {
        var found =
                Pattern.compile("\\s" + name + "=(?:\"([^\"]*)\"|'([^']*)')").matcher(element);
        if (!found.find()) return null;
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) column = column * 26 + letters.charAt(i) - 'A' + 1;
        return column;
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString();
    }
}
