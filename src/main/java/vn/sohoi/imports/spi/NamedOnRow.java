package vn.sohoi.imports.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/** Whom a row of a list names that is not about members, and its days. What is in doubt becomes a reason to ask. */
public final class NamedOnRow {
    private final ReadRow row;
    private final String keys;
    private final List<Reason> reasons = new ArrayList<>();

    /** @param keys beginning of the keys of the feature's sentences, such as {@code cadres.list.} */
    public NamedOnRow(ReadRow row, String keys) {
        this.row = row;
        this.keys = keys;
        var seen = row.circumstances();
        if (seen.struck() || seen.hiddenRow() || seen.hiddenSheet()) ask("set-aside", "full_name");
    }

    /** What must be asked so far; more may be added. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Asks with the sentence of that ending. */
    public void ask(String sentence, String field, Object... arguments) {
        reasons.add(Reason.of(keys + sentence, field, arguments));
    }

    /** Her whole name, or an empty text. */
    public String name() {
        var name = VietnameseText.clean(Stream.of("full_name", "name_year", "family", "given")
                .map(row.values()::get)
                .filter(Value.Name.class::isInstance)
                .map(Value.Name.class::cast)
                .map(Value.Name::text)
                .collect(Collectors.joining(" ")));
        return name.chars().anyMatch(Character::isLetter) ? name : "";
    }

    /** Her birth as far as the list tells, from its own column or behind her name. */
    public @Nullable String birth() {
        for (var field : List.of("birth", "female_year", "male_year"))
            if (row.values().get(field) instanceof Value.Day day) return believed(day, field);
        for (var field : List.of("name_year", "full_name"))
            if (row.values().get(field) instanceof Value.Name name && name.birth() != null)
                return believed(name.birth(), field);
        return null;
    }

    private @Nullable String believed(Value.Day day, String field) {
        if (day.date() == null || day.doubt() != Doubt.NONE) ask("day-unclear", field, day.written());
        return text(day.date());
    }

    /** A day that is whole, or null: half a date is no day on which something is decided or begins. */
    public @Nullable String day(String field) {
        if (!(row.values().get(field) instanceof Value.Day day)) return null;
        var date = day.date();
        boolean whole = date != null && date.day() != null && day.doubt() == Doubt.NONE;
        if (!whole) ask("day-not-whole", field, day.written());
        return whole ? text(date) : null;
    }

    /** Her number of 12 or 9 digits, or null. */
    public @Nullable String citizenId() {
        if (!(row.values().get("citizen_id") instanceof Value.CitizenId id)) return null;
        if (id.doubt() != Doubt.NONE) ask("id-unclear", "citizen_id", id.written());
        return id.number();
    }

    /** The branch of its own cell, else of what stands around the row. */
    public @Nullable String branch() {
        return row.words("branch") != null ? row.words("branch") : row.branch();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
