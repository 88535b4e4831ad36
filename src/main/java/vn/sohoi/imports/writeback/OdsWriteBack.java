package vn.sohoi.imports.writeback;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Writes a column into the sheets of an OpenDocument spreadsheet. Only content.xml changes, and in it only the rows that
 * have a result; the other parts lie as they lay, the type first and not packed.
 */
final class OdsWriteBack {
    private OdsWriteBack() {}

    static byte[] write(byte[] workbook, Map<String, Map<Integer, String>> results) throws IOException {
        var file = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook));
        try (var zip = file.get()) {
            UnaryOperator<String> change = xml -> content(xml, results);
            return Package.rewrite(zip, Map.of("content.xml", change));
        }
    }

    private static String content(String xml, Map<String, Map<Integer, String>> results) {
        var page = OdsRows.of(xml);
        var written = new StringBuilder(xml.length());
        int copied = 0;
        for (var row : page.rows()) {
            var told = new TreeMap<>(results.getOrDefault(row.sheet(), Map.of()))
                    .subMap(row.number(), row.number() + row.times());
            if (told.isEmpty()) continue;
            written.append(xml, copied, row.start());
            int next = row.number();
            for (var one : told.entrySet()) {
                written.append(row.repeated(xml, one.getKey() - next));
                written.append(row.with(xml, page.width(row.sheet()), cell(one.getValue())));
                next = one.getKey() + 1;
            }
            written.append(row.repeated(xml, row.number() + row.times() - next));
            copied = row.end();
        }
        return written.append(xml, copied, xml.length()).toString();
    }

    private static String cell(String words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + Package.escaped(words)
                + "</text:p></table:table-cell>";
    }
}
