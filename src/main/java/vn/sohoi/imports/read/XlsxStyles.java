package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fonts, grounds and number formats of a workbook: what a cell's style number means. */
record XlsxStyles(List<Cell.Look> looks, List<String> formats) {
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(14, "d/m/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(22, "d/m/yyyy h:mm"));

    static final XlsxStyles NONE = new XlsxStyles(List.of(), List.of());

    Cell.Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : Cell.Look.PLAIN;
    }

    /** The format of a style where it shows a date, else an empty text. */
    String dateFormat(int style) {
        var format = style >= 0 && style < formats.size() ? formats.get(style) : "";
        return isDate(format) ? format : "";
    }

    /** Whether a number format shows days, months or years. */
    static boolean isDate(String format) {
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "");
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }

    static XlsxStyles read(InputStream in) throws IOException {
        var parts = new Parts();
        try (var xml = new Xml(in)) {
            while (xml.next()) if (xml.begins()) parts.take(xml);
        }
        return parts.styles();
    }

    /** What is gathered while the part is read. */
    private static final class Parts {
        private final List<String> fonts = new ArrayList<>();
        private final List<Boolean> struck = new ArrayList<>();
        private final List<String> fills = new ArrayList<>();
        private final Map<Integer, String> formats = new HashMap<>(BUILT_IN);
        private final List<int[]> styles = new ArrayList<>();

        void take(Xml xml) throws IOException {
            switch (xml.name()) {
                case "numFmt" -> formats.put(xml.number("numFmtId", -1), xml.text("formatCode"));
                case "fonts" -> fonts(xml);
                case "fills" -> fills(xml);
                case "cellXfs" -> styles(xml);
                default -> {}
            }
        }

        private void fonts(Xml xml) throws IOException {
            while (xml.next() && !xml.ends("fonts")) {
                if (xml.begins("font")) {
                    fonts.add("");
                    struck.add(false);
                } else if (xml.begins("name") && !fonts.isEmpty()) {
                    fonts.set(fonts.size() - 1, xml.text("val"));
                } else if (xml.begins("strike") && !struck.isEmpty()) {
                    struck.set(struck.size() - 1, xml.attribute("val") == null || xml.yes("val"));
                }
            }
        }

        private void fills(Xml xml) throws IOException {
            while (xml.next() && !xml.ends("fills")) {
                if (xml.begins("fill")) fills.add("");
                else if (xml.begins("fgColor") && !fills.isEmpty()) fills.set(fills.size() - 1, colour(xml));
            }
        }

        private void styles(Xml xml) throws IOException {
            while (xml.next() && !xml.ends("cellXfs"))
                if (xml.begins("xf"))
                    styles.add(new int[] {xml.number("fontId", 0), xml.number("fillId", 0), xml.number("numFmtId", 0)});
        }

        XlsxStyles styles() {
            var looks = new ArrayList<Cell.Look>();
            var codes = new ArrayList<String>();
            for (var style : styles) {
                boolean known = style[0] < fonts.size();
                looks.add(new Cell.Look(
                        known ? fonts.get(style[0]) : "",
                        known && struck.get(style[0]),
                        style[1] >= 2 && style[1] < fills.size() ? fills.get(style[1]) : ""));
                codes.add(formats.getOrDefault(style[2], ""));
            }
            return new XlsxStyles(looks, codes);
        }
    }

    /** Red, green and blue of a colour; a theme's colour by its number; white and automatic are no colour. */
    private static String colour(Xml xml) {
        var rgb = xml.text("rgb").toLowerCase(Locale.ROOT);
        if (rgb.length() == 8) rgb = rgb.substring(2);
        if (!rgb.isEmpty()) return rgb.equals("ffffff") ? "" : rgb;
        var theme = xml.text("theme");
        if (!theme.isEmpty())
            return theme.equals("0") && xml.text("tint").isEmpty() ? "" : "theme" + theme + xml.text("tint");
        return indexed(xml.number("indexed", 64));
    }

    private static String indexed(int index) {
        return switch (index) {
            case 2, 10 -> "ff0000";
            case 3, 11 -> "00ff00";
            case 4, 12 -> "0000ff";
            case 5, 13 -> "ffff00";
            case 1, 9, 64, 65 -> "";
            default -> "indexed" + index;
        };
    }
}
