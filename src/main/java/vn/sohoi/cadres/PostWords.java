package vn.sohoi.cadres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.SheetWords;
import vn.sohoi.kernel.VietnameseText;

/** Reads which position of which body a list means: UV BTV, Phó Chủ tịch Hội; Chi hội trưởng. Its words stand beside it as data. */
final class PostWords {
    private static final List<Body> BODIES =
            List.of(Body.INSPECTION, Body.WOMENS_WORK, Body.BRANCH, Body.GROUP, Body.EXECUTIVE, Body.STAFF);

    private final Properties words = SheetWords.beside(PostWords.class, "post-words.properties");
    private final List<String> ranks = words.stringPropertyNames().stream()
            .filter(key -> Character.isDigit(key.charAt(0)))
            .sorted()
            .toList();

    /** A position as a list means it. */
    record Meant(Body body, PositionKind kind) {}

    /**
     * Of several in one cell the highest of the body that is named first: whoever chairs sits on the committee too.
     *
     * @param body what the list's own column says of the body; may be empty
     * @return null where the words name no position that such a body has, or one that somebody only acts in
     */
    @Nullable
    Meant meant(String body, String post) {
        var told = body(body);
        var found = new ArrayList<Meant>();
        for (var part : VietnameseText.clean(post).split("[,;+/\\n]|\\s[-–]\\s|\\skiêm\\s")) {
            var kind = kind(part);
            if (kind == null) continue;
            var of = told != null ? told : body(part);
            found.add(new Meant(of == null ? Body.EXECUTIVE : of, kind));
        }
        if (found.isEmpty() || says("acting", post)) return null;
        var first = found.getFirst().body();
        var highest = found.stream()
                .filter(one -> one.body() == first)
                .map(Meant::kind)
                .min(PositionKind::compareTo)
                .orElseThrow();
        if (highest == PositionKind.MEMBER && says("5.STANDING_MEMBER", body)) highest = PositionKind.STANDING_MEMBER;
        return first.positions().contains(highest) ? new Meant(first, highest) : null;
    }

    /** How somebody came to it; null where the words do not say. */
    @Nullable
    Way way(String text) {
        for (var way : List.of(Way.CO_OPTED, Way.APPOINTED, Way.ELECTED)) if (says("way." + way, text)) return way;
        return null;
    }

    private @Nullable Body body(String text) {
        return BODIES.stream()
                .filter(body -> says("body." + body, text))
                .findFirst()
                .orElse(null);
    }

    private @Nullable PositionKind kind(String text) {
        return ranks.stream()
                .filter(key -> says(key, text))
                .findFirst()
                .map(key -> PositionKind.valueOf(key.substring(2)))
                .orElse(null);
    }

    private boolean says(String key, String text) {
        var folded = " " + VietnameseText.fold(text) + " ";
        return Arrays.stream(words.getProperty(key).split("\\|"))
                .anyMatch(one -> folded.contains(" " + one.strip() + " "));
    }
}
