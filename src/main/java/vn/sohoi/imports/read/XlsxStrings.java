package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts of a workbook, with the font where a text brings its own. */
record XlsxStrings(List<String> texts, List<String> fonts) {
    static final XlsxStrings NONE = new XlsxStrings(List.of(), List.of());

    static XlsxStrings read(InputStream in) throws IOException {
        var strings = new XlsxStrings(new ArrayList<>(), new ArrayList<>());
        try (var xml = new Xml(in)) {
            while (xml.next()) if (xml.begins("si")) strings.add(Rich.read(xml, "si"));
        }
        return strings;
    }

    private void add(Rich rich) {
        texts.add(rich.text());
        fonts.add(rich.font());
    }

    /** A text of one or more runs; the font is that of the first run in an old encoding, else of the first run. */
    record Rich(String text, String font) {
        static Rich read(Xml xml, String element) throws IOException {
            var text = new StringBuilder();
            var font = "";
            while (xml.next() && !xml.ends(element)) {
                if (xml.begins("t") && text.length() <= GridSink.LONGEST_TEXT) text.append(xml.words());
                else if (xml.begins("rPh")) skip(xml);
                else if (xml.begins("rFont") && (font.isEmpty() || isOld(xml.text("val")))) font = xml.text("val");
            }
            return new Rich(text.toString(), font.intern());
        }

        private static void skip(Xml xml) throws IOException {
            while (xml.next() && !xml.ends("rPh")) {}
        }

        private static boolean isOld(String font) {
            var lower = font.toLowerCase(Locale.ROOT);
            return lower.startsWith(".vn") || lower.startsWith("vni");
        }
    }
}
