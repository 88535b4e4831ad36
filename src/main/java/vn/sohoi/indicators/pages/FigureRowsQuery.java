package vn.sohoi.indicators.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.EvidenceRow;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.pages.FigureRowsPage.Row;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;
import vn.sohoi.web.Stretch;

/** Opens the rows beneath a figure, a hundred at a time. */
@Component
class FigureRowsQuery {
    /** So many stand on one page. */
    static final int SIZE = 100;

    private final Figures figures;
    private final Questions questions;
    private final FigureWords words;
    private final Units units;
    private final Texts texts;

    FigureRowsQuery(Figures figures, Questions questions, FigureWords words, Units units, Texts texts) {
        this.figures = figures;
        this.questions = questions;
        this.words = words;
        this.units = units;
        this.texts = texts;
    }

    /** Where the rows of a question lie, after so many. */
    static String address(Question question, long passed) {
        var page = "/so-lieu/" + question.indicator();
        var asked = FigureAddress.of(question).substring(page.length());
        return page + "/dong" + asked + (passed > 0 ? "&tu=" + passed : "");
    }

    FigureRowsPage of(Question question, Figures.Page part, Actor reader, Locale language) {
        var evidence = figures.indicator(question.indicator());
        var figure = figures.answer(question, reader);
        var found = figures.open(question, reader, part);
        boolean happens = figures.happens(evidence);
        var branches = branches(found, question);
        var rows = found.stream()
                .map(row -> new Row(
                        row.pseudonym(),
                        row.name(),
                        branches.getOrDefault(row.branch(), ""),
                        days(row.span(), happens, language),
                        row.amount()))
                .toList();
        return new FigureRowsPage(
                figures.name(evidence.code(), language),
                questions.unit(question).name(),
                words.when(question, language),
                Shown.of(figure, FigureAddress.of(question)),
                happens,
                found.stream().anyMatch(row -> row.name() != null),
                figures.isGuarded(evidence),
                rows,
                stretch(question, part.offset(), found.size(), figure.rows()));
    }

    private static Stretch stretch(Question question, long passed, int shown, long all) {
        return new Stretch(
                shown == 0 ? 0 : passed + 1,
                passed + shown,
                Math.max(all, passed + shown),
                passed > 0 ? address(question, Math.max(0, passed - SIZE)) : "",
                passed + shown < all ? address(question, passed + shown) : "");
    }

    /** Names of the branches on the asked day; of those that ended before it, on the day of their row. */
    private Map<UnitId, String> branches(List<EvidenceRow> rows, Question question) {
        var names = new HashMap<UnitId, String>();
        var ids = rows.stream().map(EvidenceRow::branch).distinct().toList();
        units.on(ids, question.when().day()).forEach(unit -> names.put(unit.id(), unit.name()));
        for (var row : rows) {
            var day = row.span().from();
            if (day != null && !names.containsKey(row.branch()))
                units.find(row.branch(), day).ifPresent(unit -> names.put(unit.id(), unit.name()));
        }
        return names;
    }

    private String days(DateSpan span, boolean happens, Locale language) {
        var from = span.from();
        var until = span.until();
        if (happens) return from == null ? "" : FigureWords.day(from);
        if (from == null)
            return until == null ? "" : texts.say(language, "indicators.to", FigureWords.day(until.minusDays(1)));
        return until == null
                ? texts.say(language, "indicators.since", FigureWords.day(from))
                : texts.say(language, "indicators.from-to", FigureWords.day(from), FigureWords.day(until.minusDays(1)));
    }
}
