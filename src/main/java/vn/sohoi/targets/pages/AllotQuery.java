package vn.sohoi.targets.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Allotment.Way;
import vn.sohoi.targets.ShareAnswer;
import vn.sohoi.targets.Sheet;
import vn.sohoi.targets.Split;

/** Fills the sheet of a giver: with what stands, in equal parts, or in proportion to a figure of the book. */
@Component
class AllotQuery {
    private final Figures figures;
    private final TargetWords words;

    AllotQuery(Figures figures, TargetWords words) {
        this.figures = figures;
        this.words = words;
    }

    /** The cells of a sheet and the rest of its form. */
    record Filled(Map<UnitId, List<String>> cells, int parts, Way way, String by, String reason) {}

    /** In how many parts the period is shown: as asked where that is a way to part it, else as it was given. */
    int parts(Sheet sheet, @Nullable Integer asked) {
        var partings = TargetWords.partings(sheet.target().period());
        if (asked != null && partings.contains(asked)) return asked;
        return sheet.parts();
    }

    /** What was given; parted anew where it was given in other parts. */
    Map<UnitId, List<String>> standing(Sheet sheet, int parts) {
        var cells = new LinkedHashMap<UnitId, List<String>>();
        for (var row : sheet.rows())
            cells.put(
                    row.unit().id(),
                    sheet.holding() == null && row.amount() == 0
                            ? java.util.Collections.nCopies(parts, "")
                            : text(row.amounts().size() == parts ? row.amounts() : Split.equally(row.amount(), parts)));
        return cells;
    }

    Filled equally(Sheet sheet, int parts, String by, String reason) {
        return filled(
                sheet, Split.equally(amount(sheet), sheet.rows().size()), parts, new Found(Way.EQUALLY, by, reason));
    }

    /** By the figure of each unit on the sheet's day, or on the last day that has come. */
    Filled inProportion(Sheet sheet, int parts, String by, String reason, Actor actor) {
        if (!words.figures(true, Locale.ROOT).containsKey(by)) return equally(sheet, parts, by, reason);
        var day = sheet.day().isAfter(words.today()) ? words.today() : sheet.day();
        var weights = weights(sheet, by, day, actor);
        return filled(
                sheet, Split.inProportion(amount(sheet), weights), parts, new Found(Way.IN_PROPORTION, by, reason));
    }

    /** How the cells were found: by hand where one differs from what the book would have filled in. */
    Way way(Sheet sheet, Filled filled, Actor actor) {
        var parted = switch (filled.way()) {
            case BY_HAND -> filled;
            case EQUALLY -> equally(sheet, filled.parts(), filled.by(), filled.reason());
            case IN_PROPORTION -> inProportion(sheet, filled.parts(), filled.by(), filled.reason(), actor);
        };
        return parted.cells().equals(filled.cells()) ? parted.way() : Way.BY_HAND;
    }

    AllotPage of(Sheet sheet, Filled filled, Map<String, String> errors, Locale language) {
        var target = sheet.target();
        var here = "/chi-tieu/" + target.id();
        return new AllotPage(
                target.name(),
                sheet.giver().name(),
                sheet.giver().id().value(),
                here,
                sheet.amount(),
                String.join(", ", sheet.unknown()),
                sheet.version(),
                words.parts(target.period(), filled.parts(), language),
                partings(sheet, filled.parts(), here, language),
                rows(sheet, filled),
                words.figures(true, language),
                new AllotPage.Typed(filled.way().name(), filled.by(), filled.reason()),
                errors);
    }

    private record Found(Way way, String by, String reason) {}

    private static Filled filled(Sheet sheet, List<Long> amounts, int parts, Found found) {
        var cells = new LinkedHashMap<UnitId, List<String>>();
        for (int i = 0; i < amounts.size(); i++)
            cells.put(sheet.rows().get(i).unit().id(), text(Split.equally(amounts.get(i), parts)));
        return new Filled(cells, parts, found.way(), found.by(), found.reason());
    }

    private List<BigDecimal> weights(Sheet sheet, String by, LocalDate day, Actor actor) {
        var found = figures.publishedChildren(Question.on(by, sheet.giver().id(), day), actor);
        var weights = new ArrayList<BigDecimal>();
        for (var row : sheet.rows())
            weights.add(found.entrySet().stream()
                    .filter(entry -> entry.getKey().id().equals(row.unit().id()))
                    .map(entry -> entry.getValue().value())
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(BigDecimal.ZERO));
        return weights;
    }

    private List<AllotPage.Parting> partings(Sheet sheet, int parts, String here, Locale language) {
        var period = sheet.target().period();
        return TargetWords.partings(period).stream()
                .map(one -> new AllotPage.Parting(
                        words.say(
                                language,
                                one == 1
                                        ? "targets.parting-whole"
                                        : one == 4 ? "targets.parting-quarters" : "targets.parting-years"),
                        here + "/giao?unit=" + sheet.giver().id() + "&phan=" + one,
                        one == parts))
                .toList();
    }

    private static List<AllotPage.Row> rows(Sheet sheet, Filled filled) {
        return sheet.rows().stream()
                .map(row -> new AllotPage.Row(
                        row.unit().id().value(),
                        row.unit().name(),
                        filled.cells().getOrDefault(row.unit().id(), List.of()),
                        sheet.holding() == null ? "targets.answered.NOT_GIVEN" : key(row.answer()),
                        mark(row.answer()),
                        row.answer() == null ? "" : row.answer().reason()))
                .toList();
    }

    static String key(@Nullable ShareAnswer answer) {
        return "targets.answered." + (answer == null ? "NONE" : answer.kind().name());
    }

    static String mark(@Nullable ShareAnswer answer) {
        if (answer == null) return "";
        return answer.kind() == ShareAnswer.Kind.ACCEPTED ? "done" : "wrong";
    }

    private static long amount(Sheet sheet) {
        var amount = sheet.amount();
        return amount == null ? 0 : Math.max(0, amount);
    }

    private static List<String> text(List<Long> amounts) {
        return amounts.stream().map(String::valueOf).toList();
    }
}
