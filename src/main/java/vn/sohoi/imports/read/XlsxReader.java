package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.Refused;

/** Reads a workbook of Excel 2007 and later. Styles and texts are held, the sheets run through. */
final class XlsxReader {
    private final ZipFile zip;
    private final GridSink sink;

    private XlsxReader(ZipFile zip, GridSink sink) {
        this.zip = zip;
        this.sink = sink;
    }

    static void read(byte[] file, GridSink sink) throws IOException {
        try (var zip = Container.open(file)) {
            new XlsxReader(zip, sink).read();
        }
    }

    private void read() throws IOException {
        var workbook = target(relations("_rels/.rels", ""), "/officeDocument");
        if (workbook == null) throw new Refused("imports.no-list");
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var relations = relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        var styles = target(relations, "/styles");
        var strings = target(relations, "/sharedStrings");
        var sheets = new ArrayList<String[]>();
        boolean from1904 = workbook(workbook, sheets);
        var reader = new XlsxSheetReader(
                sink,
                styles == null ? XlsxStyles.NONE : XlsxStyles.read(open(styles)),
                strings == null ? XlsxStrings.NONE : XlsxStrings.read(open(strings)),
                from1904);
        sink.start(Grid.Kind.XLSX, "unicode", from1904);
        for (var sheet : sheets) {
            var relation = relations.get(sheet[1]);
            if (relation == null || !relation.type().endsWith("/worksheet")) continue;
            sink.sheet(sheet[0], !sheet[2].isEmpty() && !sheet[2].equals("visible"));
            reader.read(open(relation.target()));
        }
        sink.end();
    }

    /** Reads the sheets' names, relations and states; tells whether days are counted from 1904. */
    private boolean workbook(String part, List<String[]> sheets) throws IOException {
        boolean from1904 = false;
        try (var xml = new Xml(open(part))) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) from1904 = xml.yes("date1904");
                if (xml.begins("sheet")) sheets.add(new String[] {xml.text("name"), xml.text("id"), xml.text("state")});
            }
        }
        return from1904;
    }

    private Map<String, Relation> relations(String part, String folder) throws IOException {
        var relations = new HashMap<String, Relation>();
        if (zip.getEntry(part) == null) return relations;
        try (var xml = new Xml(open(part))) {
            while (xml.next()) {
                if (!xml.begins("Relationship") || xml.text("TargetMode").equals("External")) continue;
                var target = xml.text("Target");
                relations.put(
                        xml.text("Id"),
                        new Relation(xml.text("Type"), target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return relations;
    }

    private static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private InputStream open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new Refused("imports.damaged");
        return zip.getInputStream(entry);
    }

    private record Relation(String type, String target) {}
}
