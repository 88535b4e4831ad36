package vn.sohoi.cadres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.NamedOnRow;
import vn.sohoi.imports.spi.ReadRow;

/** One row of a list of who was given which position: what would be written, and what must be asked. */
final class PostRow {
    private final ReadRow row;
    private final PostWords words;
    private final NamedOnRow named;

    PostRow(ReadRow row, PostWords words) {
        this.row = row;
        this.words = words;
        named = new NamedOnRow(row, "cadres.list.");
    }

    /** One woman may stand in the list with two positions, so nobody is looked for twice in it. */
    Judgement judge() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        var name = named.name();
        values.put("full_name", name.isEmpty() ? null : name);
        values.put("birth", named.birth());
        values.put("citizen_id", named.citizenId());
        values.put("branch", named.branch());
        values.put("group", row.words("group") != null ? row.words("group") : row.group());
        values.put("body", row.words("body"));
        values.put("post", row.words("post"));
        values.put("way", way());
        values.put("decision", row.words("decision"));
        for (var field : List.of("decided", "from", "until")) values.put(field, named.day(field));
        values.put("term", row.words("term"));
        var reasons = named.reasons();
        var refusal = refusal(name);
        if (refusal == null)
            return new Judgement(
                    reasons.isEmpty() ? Verdict.ACCEPT : Verdict.QUESTION, values, Map.of(), reasons, null);
        reasons.addFirst(refusal);
        return new Judgement(Verdict.REFUSE, values, Map.of(), reasons, null);
    }

    private @Nullable Reason refusal(String name) {
        if (name.isEmpty()) return Reason.of("cadres.list.no-name", "full_name");
        var post = row.words("post");
        if (post == null) return Reason.of("cadres.list.no-post", "post");
        return words.meant(Objects.requireNonNullElse(row.words("body"), ""), post) == null
                ? Reason.of("cadres.list.post-unknown", "post", post)
                : null;
    }

    private @Nullable String way() {
        var said = row.words("way");
        if (said == null) return null;
        var way = words.way(said);
        if (way == null) named.ask("way-unknown", "way", said);
        return way == null ? null : way.name();
    }
}
