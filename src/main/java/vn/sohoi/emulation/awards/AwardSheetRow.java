package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.awards.ListedWords.Years;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.NamedOnRow;
import vn.sohoi.imports.spi.ReadRow;

/**
 * One row of a list of who was commended: what would be written, and what must be asked. What its columns leave out the title above
 * the list may tell: such lists hang on one decision.
 */
final class AwardSheetRow {
    /** Told of a row whose branch no cell of its own names. */
    static final String AROUND = "around";

    private static final String SENTENCE = "emulation.award.list.";

    private final ReadRow row;
    private final ListedWords words;
    private final LocalDate today;
    private final NamedOnRow named;

    AwardSheetRow(ReadRow row, ListedWords words, LocalDate today) {
        this.row = row;
        this.words = words;
        this.today = today;
        named = new NamedOnRow(row, SENTENCE);
    }

    /** One woman may stand in the list with two awards, so nobody is looked for twice in it. */
    Judgement judge() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        var name = named.name();
        values.put("full_name", name.isEmpty() ? null : name);
        values.put("birth", named.birth());
        values.put("citizen_id", named.citizenId());
        values.put("branch", named.branch());
        var form = row.words("form") != null ? row.words("form") : words.form(row.above());
        values.put("form", form);
        var decision = decision();
        values.put("decision", decision);
        var decided = decided();
        values.put("decided", decided == null ? null : decided.toString());
        var told = years();
        var years = told == null && decided != null ? new Years(decided.getYear(), decided.getYear()) : told;
        if (told == null && years != null) named.ask("no-year", "year", years.written());
        values.put("year", years == null ? null : years.written());
        var achievement = achievement(told);
        values.put("achievement", achievement);
        Map<String, Object> flags =
                row.words("branch") == null && row.branch() != null ? Map.of(AROUND, true) : Map.of();
        var refusal = name.isEmpty() || words.isCollective(name)
                ? Reason.of(SENTENCE + (name.isEmpty() ? "no-name" : "collective"), "full_name")
                : refusal(form, decision, decided, years, achievement);
        var reasons = named.reasons();
        if (refusal == null)
            return new Judgement(reasons.isEmpty() ? Verdict.ACCEPT : Verdict.QUESTION, values, flags, reasons, null);
        reasons.addFirst(refusal);
        return new Judgement(Verdict.REFUSE, values, flags, reasons, null);
    }

    private @Nullable Reason refusal(
            @Nullable String form,
            @Nullable String decision,
            @Nullable LocalDate decided,
            @Nullable Years years,
            @Nullable String achievement) {
        if (form == null) return Reason.of(SENTENCE + "no-form", "form");
        if (decision == null) return Reason.of(SENTENCE + "no-decision", "decision");
        if (decided == null || years == null) return Reason.of(SENTENCE + "no-day", "decided");
        if (decided.isAfter(today)) return Reason.of(SENTENCE + "day-to-come", "decided");
        if (years.first() > decided.getYear()) return Reason.of(SENTENCE + "year-after", "year", years.written());
        return achievement == null ? Reason.of(SENTENCE + "no-achievement", "achievement") : null;
    }

    private @Nullable String decision() {
        var own = row.words("decision");
        if (own == null) return words.decision(row.above()).number();
        var bare = ListedWords.withoutDay(own);
        return bare.isEmpty() ? null : bare;
    }

    private @Nullable LocalDate decided() {
        if (named.day("decided") instanceof String day) return LocalDate.parse(day);
        if (row.values().containsKey("decided")) return null;
        var own = row.words("decision");
        return own == null ? words.decision(row.above()).day() : words.day(own);
    }

    /** As its column says, else the words of the achievement, else the title. */
    private @Nullable Years years() {
        for (var field : List.of("year", "achievement"))
            if (row.words(field) instanceof String said && words.years(said) instanceof Years years) return years;
        for (var line : row.above())
            if (words.decision(List.of(line)).number() == null && words.years(line) instanceof Years years)
                return years;
        return null;
    }

    private @Nullable String achievement(@Nullable Years told) {
        if (row.words("achievement") instanceof String said) return said;
        if (row.words("year") instanceof String said && said.chars().anyMatch(Character::isLetter)) return said;
        return told == null ? null : words.ofYears(told);
    }
}
