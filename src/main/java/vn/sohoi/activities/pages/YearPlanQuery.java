package vn.sohoi.activities.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.ListedPlans;
import vn.sohoi.activities.Plan;
import vn.sohoi.activities.ThemeId;
import vn.sohoi.activities.Themes;
import vn.sohoi.activities.pages.YearPlanRowsPage.Row;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.web.Ink;
import vn.sohoi.web.TypedDay;

/** Puts the pages of a plan of work together that comes as a table. */
@Component
class YearPlanQuery {
    private static final int FIRST_YEAR = 1930;
    private static final int YEARS_AHEAD = 5;

    private final Activities activities;
    private final Themes themes;
    private final ActivityWords words;

    YearPlanQuery(Activities activities, Themes themes, ActivityWords words) {
        this.activities = activities;
        this.themes = themes;
        this.words = words;
    }

    /** The year that was asked for, where somebody could plan it; else this one. */
    int year(@Nullable Integer asked) {
        int now = words.today().getYear();
        return asked == null || asked < FIRST_YEAR || asked > now + YEARS_AHEAD ? now : asked;
    }

    YearPlanPage asking(
            UnitId owner,
            int year,
            String rows,
            String theme,
            Map<String, String> errors,
            Actor actor,
            Locale language) {
        demandWrite(owner, actor);
        return new YearPlanPage(
                words.say(language, "activities.year-plan"), whose(owner), year, rows, theme, themes(language), errors);
    }

    /** What the table says; what stands in the book already is not ticked, nor what has no day. */
    List<Row> read(UnitId owner, int year, String text, String theme, Actor actor) {
        demandWrite(owner, actor);
        var known = known(owner, year, actor);
        return ListedPlans.in(text, year, themes.all()).rows().stream()
                .map(row -> row(row, theme, known))
                .toList();
    }

    private static Row row(ListedPlans.Row row, String theme, Set<String> known) {
        var day = row.day();
        boolean inBook = day != null && known.contains(key(row.title(), day));
        return new Row(
                day != null && !inBook,
                row.title(),
                day == null ? "" : Ink.day(day),
                day == null || day.equals(row.lastDay()) ? "" : Ink.day(Objects.requireNonNull(row.lastDay())),
                row.place(),
                row.theme() == null ? theme : row.theme().toString(),
                day == null ? row.when() : "",
                inBook);
    }

    private Set<String> known(UnitId owner, int year, Actor actor) {
        var known = new HashSet<String>();
        var days = DateSpan.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 2, 1, 1));
        for (var one : activities.of(owner, days, actor))
            known.add(key(one.plan().title(), one.plan().day()));
        return known;
    }

    private static String key(String title, LocalDate day) {
        return day + " " + VietnameseText.fold(title);
    }

    YearPlanRowsPage rows(
            UnitId owner, int year, List<Row> rows, Map<String, String> errors, Actor actor, Locale language) {
        demandWrite(owner, actor);
        var known = known(owner, year, actor);
        return new YearPlanRowsPage(
                words.say(language, "activities.year-plan-of", String.valueOf(year)),
                whose(owner),
                year,
                rows.stream().map(row -> row.known(isIn(known, row))).toList(),
                themes(language),
                errors);
    }

    private static boolean isIn(Set<String> known, Row row) {
        var day = TypedDay.of(row.day());
        return day != null && known.contains(key(row.title(), day));
    }

    /** The plan that a row asks for, or null beside an error that says what is wrong in it. */
    @Nullable
    Plan plan(UnitId owner, int place, Row row, Map<String, String> errors, Locale language) {
        var wrong = new LinkedHashMap<String, String>();
        var day = words.day("day", row.day(), wrong, language);
        var last = row.lastDay().isEmpty() ? day : words.day("lastDay", row.lastDay(), wrong, language);
        if (!row.theme().matches("\\d{1,18}")) wrong.put("theme", words.say(language, "activities.error.theme"));
        wrong.forEach((field, why) -> errors.put(field + place, inRow(place, why, language)));
        if (day == null || last == null || !wrong.isEmpty()) return null;
        var theme = new ThemeId(Long.parseLong(row.theme()));
        return new Plan(owner, row.title(), row.place(), day, last, null, Set.of(), Set.of(theme));
    }

    String inRow(int place, Refused why, Locale language) {
        return inRow(place, words.say(language, why), language);
    }

    private String inRow(int place, String why, Locale language) {
        return words.say(language, "activities.year-plan-in-row", place + 1, why);
    }

    /** The field of a row at which a refusal stands. */
    static String field(Refused refused) {
        return switch (refused.key()) {
            case "activities.error.title" -> "title";
            case "activities.error.theme", "activities.error.theme-day" -> "theme";
            case "activities.error.backwards" -> "lastDay";
            default -> "day";
        };
    }

    private Map<String, String> themes(Locale language) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say(language, "activities.year-plan-no-theme"));
        for (var theme : themes.all()) options.put(theme.id().toString(), ActivityWords.name(theme, language));
        return options;
    }

    private YearPlanPage.Whose whose(UnitId owner) {
        return new YearPlanPage.Whose(
                owner.value(), words.unit(owner, words.today()).name());
    }

    private void demandWrite(UnitId owner, Actor actor) {
        if (!activities.mayWrite(owner, actor)) throw new NotFound();
    }
}
