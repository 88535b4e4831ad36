package vn.sohoi.access;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser as its owner would name it. Browsers say little that is true any more, and these few words are all that she needs to
 * tell her phone from the office's computer.
 *
 * @param browser its name, or an empty text
 * @param kind {@code phone}, {@code tablet}, {@code computer} or {@code unknown}
 * @param system {@code Android}, {@code Windows} and so on, or an empty text
 */
public record Machine(String browser, String kind, String system) implements Serializable {
    /** What stands in a header, in the order in which it must be looked for: most say that they are Chrome or Safari too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Zalo",
            "Zalo",
            "coc_coc",
            "Cốc Cốc",
            "Edg",
            "Edge",
            "SamsungBrowser",
            "Samsung Internet",
            "OPR",
            "Opera",
            "Firefox",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");

    /** Read from the header {@code User-Agent}. */
    static Machine of(@Nullable String said) {
        if (said == null) return new Machine("", "unknown", "");
        var system = first(SYSTEMS, said);
        var kind = switch (system) {
            case "" -> "unknown";
            case "iPhone" -> "phone";
            case "iPad" -> "tablet";
            case "Android" -> said.contains("Mobile") ? "phone" : "tablet";
            default -> "computer";
        };
        return new Machine(first(BROWSERS, said), kind, system);
    }

    private static String first(Map<String, String> words, String said) {
        return words.entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
