package vn.sohoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2: text 4.5 to its ground, borders of controls and marks 3, by day and by night. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):#([0-9A-F]{6})");
    private static final Path TOKENS = Path.of("src/main/java/vn/sohoi/web/css/20-tokens.css");

    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "ink,surface",
        "ink,paper-2",
        "ink-2,paper",
        "ink-2,paper-2",
        "ink-2,surface",
        "ink-3,paper",
        "ink-3,surface",
        "on-bar,bar",
        "lotus,paper",
        "lotus,surface",
        "lotus,lotus-tint",
        "on-lotus,lotus",
        "done,paper",
        "done,done-tint",
        "waiting,paper",
        "waiting,waiting-tint",
        "wrong,paper",
        "wrong,surface",
        "wrong,wrong-tint",
        "plain,paper",
        "plain,plain-tint",
        "ink,plain-tint",
        "ink,waiting-tint",
        "ink,wrong-tint",
        "ink,done-tint",
        "ink,lotus-tint",
        "ink-2,waiting-tint",
        "cover-low,cover-1",
        "cover-low,cover-2",
        "cover-low,cover-3",
        "cover-high,cover-4",
        "cover-high,cover-5"
    })
    void text_stands_out_from_its_ground(String text, String ground) throws IOException {
        for (var tokens : dayAndNight())
            assertThat(contrast(tokens, text, ground))
                    .as(text + " on " + ground)
                    .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"edge,paper", "edge,surface", "edge,paper-2", "plain,paper-2", "done,paper-2", "waiting,paper-2"})
    void what_must_be_seen_stands_out_from_its_ground(String mark, String ground) throws IOException {
        for (var tokens : dayAndNight())
            assertThat(contrast(tokens, mark, ground))
                    .as(mark + " on " + ground)
                    .isGreaterThanOrEqualTo(3);
    }

    private static List<Map<String, String>> dayAndNight() throws IOException {
        var parts = Files.readString(TOKENS).split("@media", 2);
        var day = tokens(parts[0]);
        var night = new HashMap<>(day);
        night.putAll(tokens(parts[1]));
        return List.of(day, night);
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(tokens.getOrDefault(one, ""));
        double second = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
