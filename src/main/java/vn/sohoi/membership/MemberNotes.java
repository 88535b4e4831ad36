package vn.sohoi.membership;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sohoi.kernel.VietnameseText;

/** Reads what a remark in a list tells: who left, died, came, is new, is away, has a post. */
final class MemberNotes {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    /** A day, a month, a year: when something was, not what. */
    private static final Pattern WHEN = Pattern.compile(
            "(?<!\\p{L})(?:(?:ngày|tháng|năm|hồi|từ|vào|ngay|thang|nam|hoi|tu|vao|t|th)\\s*)*\\d[\\d/.\\-]*");

    private static final Pattern KIN = Pattern.compile(
            "(?<!\\p{L})(?:chồng|bố|mẹ|cha|con|con trai|con gái|cháu|ông|anh|em|bố mẹ|bố chồng|mẹ chồng) (?:đã |mới |vừa )?(?:mất|chết|qua đời|từ trần)(?!\\p{L})");

    private static final Pattern CAME =
            Pattern.compile("\\bchuyen (?:sinh hoat )?tu .+ (?:den|ve|toi)\\b|^tu .+ chuyen (?:den|ve|toi)\\b");

    private static final List<String> DEPARTURES = List.of("dead", "moved_in", "left");
    private final Map<String, List<Phrase>> phrases = phrases();

    /** Adds to {@code flags} what the remark tells; a year in it is the year of the event. */
    void read(String remark, Map<String, Object> flags) {
        for (var part : remark.split("[;\\n]|,\\s(?!\\d)|\\.\\s")) readPart(part, flags);
    }

    private void readPart(String part, Map<String, Object> flags) {
        var year = YEAR.matcher(part);
        Object when = year.find() ? year.group() : Boolean.TRUE;
        for (var departure : DEPARTURES) {
            if (!(tells(departure, part) || departure.equals("moved_in") && came(part))) continue;
            if (departure.equals("dead") && (tells("not_dead", part) || isOfKin(part))) continue;
            flags.put(departure, when);
            break;
        }
        if (tells("new", part) && !flags.containsKey("moved_in")) flags.put("new", when);
        if (tells("absent", part) && !flags.containsKey("left")) flags.put("absent", true);
        if (tells("role", part) && part.length() < 60) flags.put("role", VietnameseText.clean(part));
    }

    /** Whether a remark names a post; gives it as written. */
    boolean isRole(String remark) {
        return tells("role", remark);
    }

    private boolean tells(String key, String remark) {
        var plain = remark.chars().allMatch(sign -> sign < 128);
        var text = plain ? VietnameseText.fold(remark) : marked(remark);
        var undated = WHEN.matcher(VietnameseText.clean(remark).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        var whole = plain ? VietnameseText.fold(undated) : marked(undated);
        for (var phrase : phrases.getOrDefault(key, List.of())) {
            var wanted = plain ? phrase.folded() : phrase.marked();
            if (phrase.whole() ? whole.equals(wanted) : (" " + text + " ").contains(" " + wanted + " ")) return true;
        }
        return false;
    }

    /** "Chồng mất 2010", "con mới mất": another one's death. */
    private boolean isOfKin(String remark) {
        var words = VietnameseText.clean(remark).toLowerCase(Locale.ROOT);
        return KIN.matcher(words).find();
    }

    /** "Chuyển từ Ngũ Hiệp đến": the place stands between the words. */
    private static boolean came(String remark) {
        return CAME.matcher(VietnameseText.fold(remark)).find();
    }

    /** A phrase in the two forms in which it is compared. */
    private record Phrase(boolean whole, String folded, String marked) {
        static Phrase of(String written) {
            boolean whole = written.startsWith("=");
            var words = whole ? written.substring(1) : written;
            return new Phrase(whole, VietnameseText.fold(words), MemberNotes.marked(words));
        }
    }

    private static Map<String, List<Phrase>> phrases() {
        var words = properties("member-notes.properties");
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Arrays.stream(words.getProperty(name).split("\\|"))
                                .map(Phrase::of)
                                .toList()));
    }

    /** Small letters with the tone behind each word, so that hoà and hòa are one; nothing but words. */
    private static String marked(String text) {
        var words = new StringBuilder();
        for (var word : VietnameseText.clean(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d]+")) {
            var letters = Normalizer.normalize(word, Normalizer.Form.NFD);
            words.append(letters.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""))
                    .append(letters.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", ""))
                    .append(' ');
        }
        return words.toString().strip();
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try (var in = MemberNotes.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
