package vn.sohoi.imports.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.IOUtils;
import vn.sohoi.kernel.Refused;

/** Tells what a file is by its content and hands it to the reader of that kind. Runs in the small process. */
final class Reading {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Reading() {}

    /**
     * Reads a file.
     *
     * @throws Refused with a sentence, whatever is wrong with the file
     */
    static void read(byte[] file, GridSink sink) throws IOException {
        var head = Arrays.copyOf(file, Math.min(file.length, 4096));
        if (head.length == 0) throw new Refused("imports.empty");
        try {
            dispatch(file, head, new CarefulSink(sink));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Refused("imports.damaged");
        }
    }

    private static void dispatch(byte[] file, byte[] head, GridSink sink) throws IOException {
        if (head[0] == 'P' && head.length > 3 && head[1] == 'K') zip(file, sink);
        else if (begins(head, OLE2)) {
            IOUtils.setByteArrayMaxOverride(60_000_000);
            if (file.length > Container.LARGEST) throw new Refused("imports.too-large", Container.LARGEST / 1_000_000);
            XlsReader.read(file, sink);
        } else if (isPage(head)) HtmlReader.read(file, sink);
        else if (isForeign(head)) throw new Refused("imports.no-list");
        else CsvReader.read(file, sink);
    }

    private static void zip(byte[] file, GridSink sink) throws IOException {
        var parts = Container.check(file);
        if (parts.contains("xl/workbook.bin")) throw new Refused("imports.binary-workbook");
        if (parts.contains("content.xml") && isSpreadsheet(file, parts)) OdsReader.read(file, sink);
        else if (parts.contains("_rels/.rels") && parts.stream().anyMatch(part -> part.startsWith("xl/")))
            XlsxReader.read(file, sink);
        else throw new Refused("imports.no-list");
    }

    /** An .ods names its type; a password shows in its manifest. */
    private static boolean isSpreadsheet(byte[] file, Set<String> parts) throws IOException {
        try (var zip = Container.open(file)) {
            if (part(zip, parts, "META-INF/manifest.xml").contains("encryption-data"))
                throw new Refused("imports.locked");
            return !parts.contains("mimetype") || part(zip, parts, "mimetype").contains("spreadsheet");
        }
    }

    private static String part(ZipFile zip, Set<String> parts, String name) throws IOException {
        if (!parts.contains(name)) return "";
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isPage(byte[] head) {
        var text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return text.contains("<table") || text.contains("<html") || text.contains("<!doctype html");
    }

    private static boolean isForeign(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF")
                || text.startsWith("{\\rtf")
                || text.startsWith("\u0089PNG")
                || text.startsWith("MZ")
                || text.startsWith("\u00FF\u00D8\u00FF")
                || text.startsWith("<?xml")
                || text.startsWith("Rar!")
                || text.startsWith("7z");
    }

    private static boolean begins(byte[] bytes, byte[] head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if (bytes[i] != head[i]) return false;
        return true;
    }
}
