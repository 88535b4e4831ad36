package vn.sohoi.indicators.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.pages.FigurePage.Choice;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** Says days, periods and trees of a question. */
@Component
class FigureWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Questions questions;
    private final Units units;
    private final Texts texts;

    FigureWords(Questions questions, Units units, Texts texts) {
        this.questions = questions;
        this.units = units;
        this.texts = texts;
    }

    /** A day as 31/12/2019. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The end of a day, or from a day to another. */
    String when(Question question, Locale language) {
        return switch (question.when()) {
            case Question.On on -> texts.say(language, "indicators.end-of-day", day(on.day()));
            case Question.Within within ->
                texts.say(
                        language,
                        "indicators.from-to",
                        day(within.period().from()),
                        day(within.period().lastDay()));
        };
    }

    /** The trees in which the unit stands: that of the asked time, today's, and another that is asked for. */
    List<Choice> choices(Question question, Unit unit, int beneath, Locale language) {
        var choices = new ArrayList<Choice>();
        var then = question.when().day();
        choices.add(choice(question, new Frame.AsItWas(), then, beneath, language));
        if (question.frame() instanceof Frame.On on) choices.add(choice(question, on, on.day(), beneath, language));
        choices.add(choice(question, new Frame.Today(), questions.today(), beneath, language));
        return choices.stream()
                .filter(choice -> choice.current() || !choice.more().isEmpty())
                .filter(choice -> choice.current() || !then.equals(questions.today()))
                .toList();
    }

    /** A tree without the unit has nothing to say and is left out by its empty word. */
    private Choice choice(Question question, Frame frame, LocalDate day, int beneath, Locale language) {
        boolean current = question.frame().equals(frame);
        var tree = units.treeOn(day);
        boolean there = tree.find(question.unit()) != null;
        long count = current ? beneath : there ? tree.children(question.unit()).size() : 0;
        var word = frame instanceof Frame.Today
                ? texts.say(language, "indicators.tree-today")
                : texts.say(language, "indicators.tree-of", day(day));
        var more = there || current ? texts.say(language, "indicators.units-beneath", count) : "";
        return new Choice(word, more, FigureAddress.of(question.in(frame)), current);
    }
}
