package vn.sohoi.imports.writeback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zipped workbook: parts that nobody changes are carried over as they lie in it, not even packed anew. */
final class Package {
    private Package() {}

    static byte[] rewrite(ZipFile zip, Map<String, UnaryOperator<String>> changes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipArchiveOutputStream(bytes)) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                var change = changes.get(entry.getName());
                if (change == null) {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                    continue;
                }
                var changed = change.apply(text(zip, entry.getName())).getBytes(StandardCharsets.UTF_8);
                var fresh = new ZipArchiveEntry(entry.getName());
                fresh.setTime(entry.getTime());
                out.putArchiveEntry(fresh);
                new ByteArrayInputStream(changed).transferTo(out);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return "";
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
