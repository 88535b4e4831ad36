package vn.sohoi.indicators.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.pages.FigurePage.Form;
import vn.sohoi.indicators.pages.FigurePage.Link;
import vn.sohoi.indicators.pages.FigurePage.Row;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Opens one figure: by sub-unit, beside what the book knows now where a past known-at is asked, with its provenance. */
@Component
class FigureQuery {
    private final Figures figures;
    private final Questions questions;
    private final FigureFacts facts;
    private final FigureWords words;
    private final Units units;
    private final Texts texts;

    FigureQuery(Figures figures, Questions questions, FigureFacts facts, FigureWords words, Units units, Texts texts) {
        this.figures = figures;
        this.questions = questions;
        this.facts = facts;
        this.words = words;
        this.units = units;
        this.texts = texts;
    }

    FigurePage of(Question question, Actor reader, Locale language) {
        var evidence = figures.indicator(question.indicator());
        var figure = figures.answer(question, reader);
        var unit = questions.unit(question);
        boolean opens = FigureFacts.opens(evidence);
        var rowsHref = opens && figure.rows() > 0 ? FigureRowsQuery.address(question, 0) : "";
        var now = question.knownAt() == null ? null : asKnownNow(question);
        var sum = new Row(
                unit.name(),
                "",
                "",
                Shown.of(figure, rowsHref),
                now == null ? null : Shown.of(figures.answer(now, reader), FigureAddress.of(now)));
        var beneath = figures.children(question, reader);
        return new FigurePage(
                figures.name(evidence.code(), language),
                unit.name(),
                words.when(question, language),
                up(unit, question, reader),
                words.choices(question, unit, beneath(beneath, question), language),
                rows(
                        question,
                        beneath,
                        now == null ? Map.of() : figures.children(now, reader),
                        figures.isExact(question.indicator(), reader) ? questions.partly(question) : Map.of(),
                        language),
                sum,
                facts.of(question, evidence, figure, reader, language),
                rowsHref.isEmpty() ? 0 : figure.rows(),
                rowsHref,
                evidence instanceof Evidence.Ratio,
                question,
                form(question));
    }

    /** What was told coarsely is told for whole quarters, so its units are asked for the whole period. */
    private List<Row> rows(
            Question question,
            Map<Unit, Figure> then,
            Map<Unit, Figure> now,
            Map<UnitId, Period> partly,
            Locale language) {
        var rows = new ArrayList<Row>();
        then.forEach((unit, figure) -> {
            boolean itself = unit.id().equals(question.unit());
            var days = partly.get(unit.id());
            var asked = days == null ? Questions.at(question, unit.id()) : Questions.at(question, unit.id(), days);
            var href = itself ? "" : FigureAddress.of(asked);
            var later = now.get(unit);
            rows.add(new Row(
                    itself ? texts.say(language, alone(question), unit.name()) : unit.name(),
                    Objects.requireNonNullElse(unit.code(), ""),
                    href,
                    Shown.of(figure, href),
                    question.knownAt() == null
                            ? null
                            : later(later, figure, itself ? "" : FigureAddress.of(asKnownNow(asked)))));
        });
        return rows;
    }

    /** What the unit has beside what lies beneath it. */
    private String alone(Question question) {
        return figures.standsOnUnits(question.indicator()) ? "indicators.itself" : "indicators.in-no-group";
    }

    private static Shown later(@Nullable Figure later, Figure then, String href) {
        return later == null ? new Shown(null, then.measure(), How.NOT_POSSIBLE, "") : Shown.of(later, href);
    }

    private static int beneath(Map<Unit, Figure> figures, Question question) {
        return (int) figures.keySet().stream()
                .filter(unit -> !unit.id().equals(question.unit()))
                .count();
    }

    private static Question asKnownNow(Question question) {
        return new Question(question.indicator(), question.unit(), question.when(), question.frame(), null);
    }

    /** Where to go up, for a reader whose own unit lies above. */
    private @Nullable Link up(Unit unit, Question question, Actor reader) {
        var parent = unit.parent();
        if (parent == null || unit.id().equals(reader.unit())) return null;
        return units.find(parent, questions.frameDay(question))
                .map(found -> new Link(found.name(), FigureAddress.of(Questions.at(question, parent))))
                .orElse(null);
    }

    private Form form(Question question) {
        var knownAt = question.knownAt();
        var known = knownAt == null ? "" : FigureWords.day(questions.lastKnownDay(knownAt));
        var tree = question.frame() instanceof Frame.AsItWas ? "" : FigureWords.day(questions.frameDay(question));
        return switch (question.when()) {
            case Question.On on -> new Form(false, FigureWords.day(on.day()), known, tree);
            case Question.Within within -> new Form(true, within.period().name(), known, tree);
        };
    }
}
