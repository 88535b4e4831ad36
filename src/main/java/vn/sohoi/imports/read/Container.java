package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sohoi.kernel.Refused;

/**
 * Looks through a zip container before anything in it is parsed (security.md 0 (4)): number and names of the parts,
 * their real size, the ratio, encryption, document types.
 */
final class Container {
    static final int MOST_PARTS = 5_000;
    static final long LARGEST = 50_000_000;
    static final int HIGHEST_RATIO = 100;
    /** Below this size a part that repeats itself may shrink as it likes. */
    private static final long RATIO_COUNTS_FROM = 1_000_000;

    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private final ZipFile zip;
    private long total;

    private Container(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Refused with the sentence that fits */
    static Set<String> check(byte[] file) throws IOException {
        try (var zip = open(file)) {
            return new Container(zip).check();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("imports.damaged");
        }
    }

    /** The container for reading: the same reader that looked through it. */
    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private Set<String> check() throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) throw new Refused("imports.too-many-parts", entries.size());
        var names = names(entries);
        overlaps(entries);
        for (var entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) throw new Refused("imports.locked");
            content(entry);
        }
        return names;
    }

    /** Names may not repeat (two readers would see two lists) nor lead out of the container. */
    private static Set<String> names(List<ZipArchiveEntry> entries) {
        var seen = new HashSet<String>();
        var names = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.getName();
            boolean escapes = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("\0");
            for (var step : name.split("/")) escapes |= step.equals("..");
            if (escapes || !seen.add(name.toLowerCase(Locale.ROOT))) throw new Refused("imports.odd-container");
            names.add(name);
        }
        return names;
    }

    /** Parts that lie over one another are the mark of a bomb. */
    private static void overlaps(List<ZipArchiveEntry> entries) {
        var ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        for (int i = 0; i + 1 < ordered.size(); i++) {
            long end = ordered.get(i).getLocalHeaderOffset() + ordered.get(i).getCompressedSize();
            if (end > ordered.get(i + 1).getLocalHeaderOffset()) throw new Refused("imports.odd-container");
        }
    }

    private void content(ZipArchiveEntry entry) throws IOException {
        var check = new CRC32();
        boolean xml = isXml(entry.getName());
        var tail = new byte[0];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            var block = new byte[65_536];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                total += read;
                check.update(block, 0, read);
                limits(entry, size);
                if (xml) tail = documentType(tail, block, read);
            }
        }
        // what the directory says of a part and what the part is may not differ: readers would trust the one or the
        // other
        if (entry.getSize() >= 0 && entry.getSize() != size) throw new Refused("imports.damaged");
        if (entry.getCrc() >= 0 && check.getValue() != entry.getCrc()) throw new Refused("imports.damaged");
    }

    private void limits(ZipArchiveEntry entry, long size) {
        if (total > LARGEST) throw new Refused("imports.too-large", LARGEST / 1_000_000);
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > RATIO_COUNTS_FROM && size / packed > HIGHEST_RATIO) throw new Refused("imports.bomb");
    }

    /** Searches the end of the last block and this one; gives back the end of this one. */
    private static byte[] documentType(byte[] tail, byte[] block, int length) {
        var bytes = new byte[tail.length + length];
        System.arraycopy(tail, 0, bytes, 0, tail.length);
        System.arraycopy(block, 0, bytes, tail.length, length);
        // in UTF-16 every other byte is nought: without them the word is the same
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(DOCUMENT_TYPE)
                || text.indexOf('\0') >= 0 && text.replace("\0", "").contains(DOCUMENT_TYPE))
            throw new Refused("imports.document-type");
        int keep = Math.min(bytes.length, 2 * DOCUMENT_TYPE.length());
        var end = new byte[keep];
        System.arraycopy(bytes, bytes.length - keep, end, 0, keep);
        return end;
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml") || lower.endsWith(".rdf");
    }
}
