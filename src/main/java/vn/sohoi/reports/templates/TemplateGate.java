package vn.sohoi.reports.templates;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohoi.kernel.Refused;

/**
 * What a Word file must pass before anything in it is used: its size, its parts, no macros, nothing embedded that runs,
 * nothing fetched from elsewhere, no document types (security.md 0 (4)).
 */
final class TemplateGate {
    static final int LARGEST = 5_000_000;
    private static final int MOST_PARTS = 500;
    private static final long MOST_UNPACKED = 30_000_000;
    /** The body is read whole into memory. */
    private static final long LARGEST_XML = 4_000_000;

    private static final int HIGHEST_RATIO = 200;
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern RUNS =
            Pattern.compile(".*(vbaproject|vbadata|activex|/embeddings/|customui|\\.bin$|\\.exe$|\\.js$|\\.vbs$).*");
    private static final Pattern KIND_THAT_RUNS =
            Pattern.compile(".*/(oleObject|package|control|vbaProject|aFChunk|frame|subDocument)$");
    private static final Pattern WEB = Pattern.compile("(?i)(https?|mailto):.*");
    private static final Pattern FETCHING =
            Pattern.compile("(?i).*\\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON|DATABASE)\\b.*");

    private TemplateGate() {}

    /** @throws Refused with the sentence that fits */
    static WordFile check(byte[] content) {
        if (content.length > LARGEST) throw new Refused("reports.template-too-large", LARGEST / 1_000_000);
        var parts = unpack(content);
        if (!parts.containsKey(WordFile.BODY) || !parts.containsKey("[Content_Types].xml"))
            throw new Refused("reports.template-not-word");
        for (var name : parts.keySet())
            if (RUNS.matcher(name.toLowerCase(Locale.ROOT)).matches()) throw new Refused("reports.template-runs");
        for (var part : parts.entrySet()) {
            var name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml"))
                content(name, WordFile.xml(part.getValue()));
        }
        return new WordFile(parts);
    }

    private static Map<String, byte[]> unpack(byte[] content) {
        try (var zip = open(content)) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) throw new Refused("reports.template-odd");
            var parts = new LinkedHashMap<String, byte[]>();
            var seen = new HashSet<String>();
            long total = 0;
            for (var entry : entries) {
                name(entry, seen);
                if (entry.isDirectory()) continue;
                var bytes = bytes(zip, entry, MOST_UNPACKED - total);
                total += bytes.length;
                parts.put(entry.getName(), bytes);
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("reports.template-not-word");
        }
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static void name(ZipArchiveEntry entry, HashSet<String> seen) {
        var name = entry.getName();
        boolean odd = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("..");
        if (odd || !seen.add(name.toLowerCase(Locale.ROOT))) throw new Refused("reports.template-odd");
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new Refused("reports.template-locked");
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        boolean xml = entry.getName().endsWith(".xml");
        long most = Math.min(left, xml ? LARGEST_XML : MOST_UNPACKED);
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) throw new Refused("reports.template-too-large", LARGEST / 1_000_000);
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes.length > 100_000 && bytes.length / packed > HIGHEST_RATIO)
                throw new Refused("reports.template-odd");
            return bytes;
        }
    }

    private static void content(String name, Document part) {
        if (name.equals("[content_types].xml")) contentTypes(part);
        if (name.endsWith(".rels")) relations(part);
        if (name.startsWith("word/")) fields(part);
    }

    private static void contentTypes(Document part) {
        boolean main = false;
        for (var override : elements(part, "Override")) {
            var type = override.getAttribute("ContentType");
            if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) throw new Refused("reports.template-runs");
            main |= type.equals(MAIN);
        }
        if (!main) throw new Refused("reports.template-not-word");
    }

    private static void relations(Document part) {
        for (var relation : elements(part, "Relationship")) {
            var kind = relation.getAttribute("Type");
            if (KIND_THAT_RUNS.matcher(kind).matches()) throw new Refused("reports.template-runs");
            if (!relation.getAttribute("TargetMode").equalsIgnoreCase("External")) continue;
            if (kind.contains("mailMerge")) throw new Refused("reports.template-merge-source");
            boolean link = kind.endsWith("/hyperlink")
                    && WEB.matcher(relation.getAttribute("Target")).matches();
            if (!link) throw new Refused("reports.template-elsewhere");
        }
    }

    /** Fields that fetch or run, also where Word has parted their words. */
    private static void fields(Document part) {
        var together = new StringBuilder();
        var apart = new StringBuilder();
        for (var words : elements(part, "instrText")) {
            together.append(words.getTextContent());
            apart.append(words.getTextContent()).append(' ');
        }
        for (var simple : elements(part, "fldSimple"))
            apart.append(simple.getAttributeNS(WordFields.W, "instr")).append(' ');
        for (var all : new CharSequence[] {together, apart})
            if (FETCHING.matcher(all.toString().replaceAll("\\s+", " ")).matches())
                throw new Refused("reports.template-elsewhere");
    }

    private static Iterable<Element> elements(Document part, String name) {
        return WordFields.elements(part.getElementsByTagNameNS("*", name));
    }
}
