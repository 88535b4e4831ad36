package vn.sohoi.imports.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Looks of an OpenDocument sheet by the name of the style; a style inherits from its parent. */
final class OdsStyles {
    private final Map<String, Cell.Look> looks = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> formatOf = new HashMap<>();

    Cell.Look look(String style) {
        return looks.getOrDefault(style, Cell.Look.PLAIN);
    }

    /** Whether a sheet of that style is hidden. */
    boolean isHidden(String style) {
        return hidden.getOrDefault(style, false);
    }

    /** The date format of a cell style, in the letters of Excel. */
    String format(String style) {
        return formats.getOrDefault(formatOf.getOrDefault(style, ""), "d/m/y");
    }

    /** Takes a {@code style:style} up to its end. */
    void takeStyle(Xml xml) throws IOException {
        var name = xml.text("name");
        var parent = look(xml.text("parent-style-name"));
        var font = parent.font();
        boolean struck = parent.struck();
        var fill = parent.fill();
        if (xml.attribute("data-style-name") != null) formatOf.put(name, xml.text("data-style-name"));
        while (xml.next() && !xml.ends("style")) {
            if (xml.begins("table-properties"))
                hidden.put(name, xml.text("display").equals("false"));
            if (xml.begins("table-cell-properties")) fill = colour(xml.text("background-color"), fill);
            if (xml.begins("text-properties")) {
                font = xml.text("font-name").isEmpty() ? font : xml.text("font-name");
                var line = xml.text("text-line-through-style");
                struck = line.isEmpty() ? struck : !line.equals("none");
            }
        }
        looks.put(name, new Cell.Look(font, struck, fill));
    }

    /** Takes a {@code number:date-style} up to its end. */
    void takeFormat(Xml xml) throws IOException {
        var name = xml.text("name");
        var letters = new StringBuilder();
        while (xml.next() && !xml.ends("date-style")) {
            if (xml.begins("day")) letters.append('d');
            if (xml.begins("month")) letters.append('m');
            if (xml.begins("year")) letters.append('y');
        }
        formats.put(name, letters.toString());
    }

    private static String colour(String value, String otherwise) {
        var lower = value.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) return otherwise;
        return lower.equals("transparent") || lower.equals("#ffffff") ? "" : lower.replace("#", "");
    }
}
