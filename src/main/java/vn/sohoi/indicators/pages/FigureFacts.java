package vn.sohoi.indicators.pages;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.How;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.Said;
import vn.sohoi.indicators.pages.FigurePage.Fact;
import vn.sohoi.indicators.pages.FigurePage.Link;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.SealedFigures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;

/** Says where a figure is from: its formula, how it was got, its rows or parts, what the book knew. */
@Component
class FigureFacts {
    /** So many units are named; the others are counted. */
    private static final int NAMED = 12;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Figures figures;
    private final Questions questions;
    private final FigureWords words;
    private final Texts texts;
    private final Authoriser authoriser;
    private final List<SealedFigures> sealers;
    private final ZoneId zone;

    FigureFacts(
            Figures figures,
            Questions questions,
            FigureWords words,
            Texts texts,
            Authoriser authoriser,
            List<SealedFigures> sealers,
            Clock clock) {
        this.sealers = sealers;
        this.figures = figures;
        this.questions = questions;
        this.words = words;
        this.texts = texts;
        this.authoriser = authoriser;
        zone = clock.getZone();
    }

    List<Fact> of(Question question, Evidence evidence, Figure figure, Actor reader, Locale language) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(texts.say(language, "indicators.fact.formula"), formula(question, evidence, language)));
        facts.add(how(question, evidence, figure, reader, language));
        if (evidence instanceof Evidence.Ratio ratio) facts.addAll(parts(question, ratio, figure, language));
        if (evidence instanceof Evidence.UnitsAbove above) facts.add(ratioBeneath(question, above, language));
        if (figure.rows() > 0 && opens(evidence)) facts.add(rows(question, figure, language));
        facts.add(Fact.of(texts.say(language, "indicators.fact.known"), known(question, language)));
        sealed(question, language).ifPresent(facts::add);
        if (evidence instanceof Evidence.Declared && authoriser.allows(reader, Purpose.FIGURES, Act.WRITE))
            facts.add(declare(question, language));
        return facts;
    }

    /** Whether rows of people lie beneath it. */
    static boolean opens(Evidence evidence) {
        return evidence instanceof Evidence.Stock
                || evidence instanceof Evidence.Flow
                || evidence instanceof Evidence.Distinct;
    }

    /** In the words of the feature that counts it, where it has its own. */
    private String formula(Question question, Evidence evidence, Locale language) {
        var when = words.when(question, language);
        var own = evidence.text() + ".how";
        if (texts.knows(own)) {
            var ages = evidence instanceof Evidence.Stock stock ? ages(stock.ages(), language) : "";
            return texts.say(language, own, when) + ages;
        }
        return switch (evidence) {
            case Evidence.Stock stock ->
                texts.say(language, "indicators.formula.standing", when) + ages(stock.ages(), language);
            case Evidence.Flow flow -> texts.say(language, "indicators.formula.happening", when);
            case Evidence.Distinct distinct ->
                texts.say(language, "indicators.formula.distinct", name(distinct.flow(), language), when);
            case Evidence.UnitsOf units -> texts.say(language, "indicators.formula.units-of", when);
            case Evidence.Ratio ratio ->
                texts.say(
                        language,
                        ratio.measure() == Measure.PERCENT ? "indicators.formula.share" : "indicators.formula.average",
                        name(ratio.numerator(), language),
                        name(ratio.denominator(), language));
            case Evidence.UnitsAbove above ->
                texts.say(language, "indicators.formula.units", name(above.figure(), language), above.limit());
            case Evidence.Declared declared ->
                texts.say(
                        language,
                        declared.happens() ? "indicators.formula.declared-days" : "indicators.formula.declared",
                        when);
        };
    }

    private String ages(Ages ages, Locale language) {
        var from = ages.from();
        var until = ages.until();
        if (from != null && until != null) return " " + texts.say(language, "indicators.ages.between", from, until - 1);
        if (from != null) return " " + texts.say(language, "indicators.ages.from", from);
        if (until != null) return " " + texts.say(language, "indicators.ages.below", until);
        return Boolean.FALSE.equals(ages.known()) ? " " + texts.say(language, "indicators.ages.unknown") : "";
    }

    private Fact how(Question question, Evidence evidence, Figure figure, Actor reader, Locale language) {
        var mark = figure.how() == How.NOT_POSSIBLE ? "waiting" : "done";
        return new Fact(
                texts.say(language, "indicators.fact.how"),
                mark,
                texts.say(language, "indicators.how." + figure.how().word()),
                more(question, evidence, figure, reader, language),
                List.of());
    }

    private String more(Question question, Evidence evidence, Figure figure, Actor reader, Locale language) {
        return switch (figure.how()) {
            case COUNTED, RESTATED_EXACTLY, RESTATED_BY_SHARE, ROUNDED, WITHHELD ->
                texts.say(language, "indicators.more." + figure.how().word());
            case DECLARED -> declared(question, evidence, figure, reader, language);
            case NOT_POSSIBLE -> {
                if (figure.unknown().isEmpty())
                    yield texts.say(
                            language,
                            evidence instanceof Evidence.Ratio
                                    ? "indicators.more.nothing-to-divide"
                                    : "indicators.more.no-whole-quarter");
                boolean asItWas = question.frame() instanceof Frame.AsItWas || evidence instanceof Evidence.Declared;
                yield texts.say(
                        language,
                        asItWas ? "indicators.more.not-declared" : "indicators.more.not-restated",
                        named(figure.unknown(), language));
            }
        };
    }

    private String declared(Question question, Evidence evidence, Figure figure, Actor reader, Locale language) {
        if (!(evidence instanceof Evidence.Declared)) return texts.say(language, "indicators.more.part-declared");
        var said = question.knownAt() == null ? figures.declarations(question, reader) : List.<Said>of();
        return said.size() != 1
                ? texts.say(language, "indicators.more.declared-beneath", figure.rows())
                : texts.say(
                        language,
                        "indicators.more.declared",
                        said.getFirst().declaration().source(),
                        FigureWords.day(said.getFirst().declaration().day()),
                        said.getFirst().author());
    }

    private String named(List<String> units, Locale language) {
        var some = String.join(", ", units.stream().limit(NAMED).toList());
        return units.size() <= NAMED ? some : texts.say(language, "indicators.and-others", some, units.size() - NAMED);
    }

    private List<Fact> parts(Question question, Evidence.Ratio ratio, Figure figure, Locale language) {
        return List.of(
                part(
                        "indicators.fact.above",
                        question.of(ratio.numerator()),
                        figure.parts().getFirst(),
                        language),
                part(
                        "indicators.fact.below",
                        question.of(ratio.denominator()),
                        figure.parts().getLast(),
                        language));
    }

    /** Only the tree as it was is what a report sealed. */
    private Optional<Fact> sealed(Question question, Locale language) {
        if (!(question.frame() instanceof Frame.AsItWas)) return Optional.empty();
        var days = question.when() instanceof Question.Within within
                ? within.period().span()
                : null;
        return sealers.stream()
                .flatMap(one -> one
                        .of(
                                question.indicator(),
                                question.unit(),
                                days,
                                question.when().day())
                        .stream())
                .findFirst()
                .map(one -> new Fact(
                        texts.say(language, "indicators.fact.sealed"),
                        "done",
                        texts.say(language, "indicators.seal-mark", one.mark()),
                        Ink.time(one.at().atZone(zone)) + ", " + one.by(),
                        List.of(new Link(texts.say(language, "indicators.see-report"), one.href()))));
    }

    private Fact part(String key, Question question, Figure figure, Locale language) {
        var value = figure.value();
        var said = figure.how() == How.WITHHELD
                ? "*"
                : value == null ? "—" : texts.say(language, "indicators.number", value);
        return new Fact(
                texts.say(language, key),
                "",
                "",
                name(question.indicator(), language) + ":",
                List.of(new Link(said, FigureAddress.of(question))));
    }

    private Fact ratioBeneath(Question question, Evidence.UnitsAbove above, Locale language) {
        var link = new Link(name(above.figure(), language), FigureAddress.of(question.of(above.figure())));
        return new Fact(texts.say(language, "indicators.fact.from"), "", "", "", List.of(link));
    }

    private Fact rows(Question question, Figure figure, Locale language) {
        var link =
                new Link(texts.say(language, "indicators.rows", figure.rows()), FigureRowsQuery.address(question, 0));
        return new Fact(texts.say(language, "indicators.fact.beneath"), "", "", "", List.of(link));
    }

    private Fact declare(Question question, Locale language) {
        var link = new Link(
                texts.say(language, "indicators.declare-it"),
                DeclarePage.address(question.indicator(), question.unit(), question.when()));
        return new Fact(texts.say(language, "indicators.fact.declare"), "", "", "", List.of(link));
    }

    private String known(Question question, Locale language) {
        var knownAt = question.knownAt();
        if (knownAt == null) return texts.say(language, "indicators.known.now");
        var time = knownAt.atZone(zone).toLocalDateTime();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? texts.say(language, "indicators.end-of-day", FigureWords.day(questions.lastKnownDay(knownAt)))
                : texts.say(language, "indicators.known.at", TIME.format(time), FigureWords.day(time.toLocalDate()));
    }

    private String name(String code, Locale language) {
        return figures.name(code, language);
    }
}
