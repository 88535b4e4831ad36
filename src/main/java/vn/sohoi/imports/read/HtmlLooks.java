package vn.sohoi.imports.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fonts and colours of a page's cells: from the style sheet in its head, from attributes, from elements within. */
final class HtmlLooks {
    private static final Pattern RULE = Pattern.compile("(?:^|[},])\\s*(?:td)?([.\\w]+)\\s*\\{([^}]*)\\}");
    private final Map<String, String> rules = new HashMap<>();

    HtmlLooks(Document page) {
        for (var sheet : page.select("style"))
            RULE.matcher(sheet.data())
                    .results()
                    .forEach(rule -> rules.merge(rule.group(1), rule.group(2), (a, b) -> a + ";" + b));
    }

    Cell.Look look(Element cell) {
        var row = cell.parent();
        var style = styles(cell) + (row == null ? "" : ";" + styles(row));
        var font = value(style, "font-family")
                .replaceAll("[\"']", "")
                .split(",", 2)[0]
                .strip();
        var inner = cell.selectFirst("font[face]");
        if (inner != null) font = inner.attr("face");
        for (var part : cell.select("span[style]"))
            if (!value(part.attr("style"), "font-family").isEmpty())
                font = value(part.attr("style"), "font-family").replaceAll("[\"']", "");
        boolean struck =
                style.contains("line-through") || cell.selectFirst("s,strike,del,[style*=line-through]") != null;
        return new Cell.Look(font, struck, fill(cell, style));
    }

    /** Whether a row is not shown. */
    boolean isHidden(Element row) {
        return styles(row).replace(" ", "").contains("display:none") || row.hasAttr("hidden");
    }

    private String styles(Element element) {
        var style = new StringBuilder(element.attr("style").toLowerCase(Locale.ROOT));
        for (var name : element.classNames())
            style.append(';').append(rules.getOrDefault("." + name, "").toLowerCase(Locale.ROOT));
        style.append(';').append(rules.getOrDefault(element.normalName(), "").toLowerCase(Locale.ROOT));
        return style.toString();
    }

    private static String fill(Element cell, String style) {
        var row = cell.parent();
        var colour = value(style, "background-color");
        if (colour.isEmpty()) colour = value(style, "background").split(" ", 2)[0];
        if (colour.isEmpty()) colour = cell.attr("bgcolor");
        if (colour.isEmpty() && row != null) colour = row.attr("bgcolor");
        colour = colour.toLowerCase(Locale.ROOT).replace("#", "");
        return switch (colour) {
            case "white", "ffffff", "none", "transparent", "auto" -> "";
            case "yellow" -> "ffff00";
            case "red" -> "ff0000";
            default -> colour;
        };
    }

    private static String value(String style, String property) {
        for (var rule : style.split(";")) {
            int colon = rule.indexOf(':');
            if (colon > 0 && rule.substring(0, colon).strip().equalsIgnoreCase(property))
                return rule.substring(colon + 1).strip();
        }
        return "";
    }
}
