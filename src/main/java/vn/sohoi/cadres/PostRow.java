package vn.sohoi.cadres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/** One row of a list of who was given which position: what would be written, and what must be asked. */
final class PostRow {
    private final ReadRow row;
    private final PostWords words;
    private final List<Reason> reasons = new ArrayList<>();

    PostRow(ReadRow row, PostWords words) {
        this.row = row;
        this.words = words;
    }

    /** One woman may stand in the list with two positions, so nobody is looked for twice in it. */
    Judgement judge() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        var name = name();
        values.put("full_name", name.isEmpty() ? null : name);
        values.put("birth", text(birth()));
        values.put("citizen_id", citizenId());
        values.put("branch", row.words("branch") != null ? row.words("branch") : row.branch());
        values.put("group", row.words("group") != null ? row.words("group") : row.group());
        values.put("body", row.words("body"));
        values.put("post", row.words("post"));
        values.put("way", way());
        values.put("decision", row.words("decision"));
        for (var field : List.of("decided", "from", "until")) values.put(field, day(field));
        values.put("term", row.words("term"));
        var seen = row.circumstances();
        if (seen.struck() || seen.hiddenRow() || seen.hiddenSheet())
            reasons.add(Reason.of("cadres.list.set-aside", "full_name"));
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

    private String name() {
        var name = VietnameseText.clean(Stream.of("full_name", "name_year", "family", "given")
                .map(row.values()::get)
                .filter(Value.Name.class::isInstance)
                .map(Value.Name.class::cast)
                .map(Value.Name::text)
                .collect(Collectors.joining(" ")));
        return name.chars().anyMatch(Character::isLetter) ? name : "";
    }

    private @Nullable PartialDate birth() {
        for (var field : List.of("birth", "female_year", "male_year"))
            if (row.values().get(field) instanceof Value.Day day) return believed(day, field);
        for (var field : List.of("name_year", "full_name"))
            if (row.values().get(field) instanceof Value.Name name && name.birth() != null)
                return believed(name.birth(), field);
        return null;
    }

    private @Nullable PartialDate believed(Value.Day day, String field) {
        if (day.date() == null || day.doubt() != Doubt.NONE)
            reasons.add(Reason.of("cadres.list.day-unclear", field, day.written()));
        return day.date();
    }

    /** A day of office is whole or unknown: half a date is no day on which somebody begins. */
    private @Nullable String day(String field) {
        if (!(row.values().get(field) instanceof Value.Day day)) return null;
        var date = day.date();
        boolean whole = date != null && date.day() != null && day.doubt() == Doubt.NONE;
        if (!whole) reasons.add(Reason.of("cadres.list.day-not-whole", field, day.written()));
        return whole ? text(date) : null;
    }

    private @Nullable String citizenId() {
        if (!(row.values().get("citizen_id") instanceof Value.CitizenId id)) return null;
        if (id.doubt() != Doubt.NONE) reasons.add(Reason.of("cadres.list.id-unclear", "citizen_id", id.written()));
        return id.number();
    }

    private @Nullable String way() {
        var said = row.words("way");
        if (said == null) return null;
        var way = words.way(said);
        if (way == null) reasons.add(Reason.of("cadres.list.way-unknown", "way", said));
        return way == null ? null : way.name();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
