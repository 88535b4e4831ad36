package vn.sohoi.indicators.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.pages.FigureListPage.Group;
import vn.sohoi.indicators.pages.FigureListPage.Line;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.text.Texts;

/** Asks every indicator for one unit and day. */
@Component
class FigureListQuery {
    private final Figures figures;
    private final Questions questions;
    private final Texts texts;

    FigureListQuery(Figures figures, Questions questions, Texts texts) {
        this.figures = figures;
        this.questions = questions;
        this.texts = texts;
    }

    FigureListPage of(Asked asked, Actor reader, Locale language) {
        var first = figures.indicators().stream().findFirst().orElseThrow(NotFound::new);
        var unit = questions.unit(questions.of(first.code(), asked, reader));
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var kind : List.of("standing", "happening", "share", "units", "declared"))
            groups.put(kind, new ArrayList<>());
        for (var evidence : figures.answered())
            groups.getOrDefault(kind(evidence), new ArrayList<>()).add(line(evidence, asked, reader, language));
        var day = questions.day(asked);
        var year = String.valueOf(day.getYear());
        return new FigureListPage(
                texts.say(language, "indicators.list"),
                unit.name(),
                unit.id().value(),
                day,
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new Group(
                                texts.say(language, "indicators.group." + group.getKey(), year), group.getValue()))
                        .toList());
    }

    private Line line(Evidence evidence, Asked asked, Actor reader, Locale language) {
        var question = questions.of(evidence.code(), asked, reader);
        var figure = figures.answer(question, reader);
        return new Line(
                figures.name(evidence.code(), language),
                texts.say(language, "indicators.measure." + evidence.measure().name()),
                Shown.of(figure, FigureAddress.of(question)));
    }

    private static String kind(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Stock stock -> "standing";
            case Evidence.Flow flow -> "happening";
            case Evidence.Ratio ratio -> "share";
            case Evidence.Distinct distinct -> "happening";
            case Evidence.UnitsAbove above -> "units";
            case Evidence.UnitsOf units -> "units";
            case Evidence.Declared declared -> "declared";
        };
    }
}
