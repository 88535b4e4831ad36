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
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.Said;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
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
        var unit = form.unit() == null ? actor.unit() : new UnitId(form.unit());
        if (!(questions.evidence(code) instanceof Evidence.Declared) || unit == null) throw new NotFound();
        return unit;
    }

    /** Whether it is said for a period rather than for a day. */
    boolean happens(String code) {
        return figures.happens(questions.evidence(code));
    }

    DeclarePage of(String code, DeclareForm form, Map<String, String> errors, Actor actor, Locale language) {
        var unit = unit(code, form, actor);
        var said = figures.saidOf(code, unit, actor);
        var day = day(form);
        var typed = new DeclarePage.Typed(
                unit.value(),
                said(form.on()).isEmpty() ? FigureWords.day(day) : said(form.on()),
                said(form.ky()).isEmpty() ? String.valueOf(day.getYear()) : said(form.ky()),
                said(form.value()),
                said(form.source()));
        return new DeclarePage(
                texts.say(language, "indicators.declare-of", figures.name(code, language)),
                units.onOrLast(unit, day).name(),
                code,
                texts.say(
                        language,
                        "indicators.measure."
                                + questions.evidence(code).measure().name()),
                happens(code),
                FigureAddress.of(new Question(code, unit, when(code, form, day), new Frame.AsItWas(), null)),
                typed,
                said.stream().map(one -> line(one, language)).toList(),
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

    private Question.When when(String code, DeclareForm form, LocalDate day) {
        if (!happens(code)) return new Question.On(day);
        try {
            return new Question.Within(Period.parse(said(form.ky())));
        } catch (Refused unreadable) {
            return new Question.Within(Period.parse(String.valueOf(day.getYear())));
        }
    }

    private DeclarePage.Line line(Said said, Locale language) {
        var declaration = said.declaration();
        var first = declaration.first();
        var last = FigureWords.day(declaration.day());
        return new DeclarePage.Line(
                first == null ? last : texts.say(language, "indicators.from-to", FigureWords.day(first), last),
                declaration.value(),
                declaration.source(),
                declaration.file() == null
                        ? ""
                        : "/so-lieu/" + declaration.indicator() + "/khai/" + declaration.unit() + "/"
                                + declaration.file(),
                said.author(),
                RECORDED.format(said.recorded().atZone(zone)),
                said.replaced() != null);
    }
}
