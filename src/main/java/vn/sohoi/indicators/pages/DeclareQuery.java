package vn.sohoi.indicators.pages;

import static vn.sohoi.indicators.pages.DeclareForm.said;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.Said;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Units;

/** The page of a declared figure: its form, and all that was declared of the unit. */
@Component
class DeclareQuery {
    private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Figures figures;
    private final Questions questions;
    private final Units units;
    private final Texts texts;
    private final ZoneId zone;

    DeclareQuery(Figures figures, Questions questions, Units units, Texts texts, Clock clock) {
        this.figures = figures;
        this.questions = questions;
        this.units = units;
        this.texts = texts;
        zone = clock.getZone();
    }

    /** The unit that is declared for; the actor's own where none is named. */
    UnitId unit(String code, DeclareForm form, Actor actor) {
        var declared = figures.indicators().stream()
                .anyMatch(one -> one instanceof Evidence.Declared && one.code().equals(code));
        var unit = form.unit() == null ? actor.unit() : new UnitId(form.unit());
        if (!declared || unit == null) throw new NotFound();
        return unit;
    }

    DeclarePage of(String code, DeclareForm form, Map<String, String> errors, Actor actor, Locale language) {
        var unit = unit(code, form, actor);
        var said = figures.saidOf(code, unit, actor);
        var day = day(form);
        var typed = new DeclarePage.Typed(
                unit.value(),
                said(form.on()).isEmpty() ? FigureWords.day(day) : said(form.on()),
                said(form.value()),
                said(form.source()));
        return new DeclarePage(
                texts.say(
                        language,
                        "indicators.declare-of",
                        texts.say(language, figures.indicator(code).text())),
                units.find(unit, day)
                        .orElseGet(() -> units.historyOf(unit).getLast())
                        .name(),
                code,
                FigureAddress.of(Question.on(code, unit, day)),
                typed,
                said.stream().map(this::line).toList(),
                errors);
    }

    /** The typed day, so that a unit that is no more is found; today while it cannot be read. */
    private LocalDate day(DeclareForm form) {
        try {
            return said(form.on()).isEmpty() ? questions.today() : Questions.day(said(form.on()));
        } catch (Refused unreadable) {
            return questions.today();
        }
    }

    private DeclarePage.Line line(Said said) {
        var declaration = said.declaration();
        return new DeclarePage.Line(
                declaration.day(),
                declaration.value(),
                declaration.source(),
                said.author(),
                RECORDED.format(said.recorded().atZone(zone)),
                said.replaced() != null);
    }
}
