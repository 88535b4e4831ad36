package vn.sohoi.emulation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.Card;
import vn.sohoi.emulation.Criterion;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.Mark;
import vn.sohoi.emulation.Marks;
import vn.sohoi.emulation.Prospects;
import vn.sohoi.emulation.Ranking;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.Scores;
import vn.sohoi.indicators.FigureAddress;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** Reads what stands on a unit's card. */
@Component
class CardQuery {
    private static final String NOTHING = "–";

    private final Scores scores;
    private final Rounds rounds;
    private final Marks marks;
    private final Figures figures;
    private final EmulationWords words;

    CardQuery(Scores scores, Rounds rounds, Marks marks, Figures figures, EmulationWords words) {
        this.figures = figures;
        this.scores = scores;
        this.rounds = rounds;
        this.marks = marks;
        this.words = words;
    }

    /** Who looks, and what she may do on the card. */
    private record Look(Actor reader, Locale language, boolean gives, boolean objects, String href) {}

    CardPage of(RoundId id, UnitId unit, Actor reader, Locale language) {
        var table = scores.of(id, reader);
        var card = table.cards().get(unit);
        if (card == null) throw new NotFound();
        var placed = table.placed().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
        var round = table.round();
        var look = new Look(
                reader,
                language,
                marks.mayGive(id, unit, reader) != null,
                marks.mayObject(round) && rounds.mayHold(unit, reader),
                "/thi-dua/dot/" + id + "/don-vi/" + unit + "/tieu-chi/");
        var prospects = round.isDecided() ? null : Prospects.of(table.scheme(), card);
        return new CardPage(
                words.unit(unit, round.period().lastDay()).name(),
                words.say(
                        language, "emulation.round-of", table.scheme().name(), words.period(round.period(), language)),
                "/thi-dua/dot/" + id,
                EmulationWords.number(placed.score().total(), language),
                EmulationWords.number(table.scheme().most(), language),
                placed.grade() == null ? "" : placed.grade().name(),
                next(prospects, language),
                steps(prospects, language),
                groups(table, card, placed, look));
    }

    private String next(@Nullable Prospects prospects, Locale language) {
        if (prospects == null || prospects.grade() == null) return "";
        var grade = prospects.grade().name();
        var missing = new ArrayList<String>();
        if (prospects.missing().signum() > 0)
            missing.add(words.say(
                    language, "emulation.missing-points", EmulationWords.number(prospects.missing(), language)));
        for (var one : prospects.shut()) missing.add(one.name());
        return missing.isEmpty()
                ? words.say(language, "emulation.missing-quota", grade)
                : words.say(language, "emulation.missing", grade, String.join("; ", missing));
    }

    private List<CardPage.Step> steps(@Nullable Prospects prospects, Locale language) {
        if (prospects == null) return List.of();
        return prospects.steps().stream()
                .map(step -> new CardPage.Step(
                        step.criterion().name(),
                        step.more() == null
                                ? words.say(language, "emulation.takes-proof")
                                : words.say(
                                        language, "emulation.takes-more", EmulationWords.number(step.more(), language)),
                        "+" + EmulationWords.number(step.gain(), language)))
                .toList();
    }

    private List<CardPage.Group> groups(Scores.Table table, Card card, Ranking.Placed placed, Look look) {
        var groups = new ArrayList<CardPage.Group>();
        for (var group : table.scheme().groups()) {
            var lines = lines(table, card, look, one -> Objects.equals(one.group(), group.place()));
            groups.add(new CardPage.Group(
                    group.name(),
                    EmulationWords.number(
                            Objects.requireNonNull(placed.score().groups().get(group.place())), look.language()),
                    EmulationWords.number(table.scheme().most(group), look.language()),
                    lines));
        }
        for (var effect : Effect.values()) {
            var lines = lines(table, card, look, one -> one.group() == null && one.effect() == effect);
            if (!lines.isEmpty())
                groups.add(new CardPage.Group(
                        words.say(look.language(), "emulation.effect." + effect),
                        points(placed, effect, look.language()),
                        "",
                        lines));
        }
        return groups;
    }

    private static String points(Ranking.Placed placed, Effect effect, Locale language) {
        return switch (effect) {
            case BONUS -> EmulationWords.number(placed.score().bonus(), language);
            case MINUS -> EmulationWords.number(placed.score().minus(), language);
            case SCORE, GATE, VETO -> "";
        };
    }

    private List<CardPage.Line> lines(
            Scores.Table table, Card card, Look look, java.util.function.Predicate<Criterion> which) {
        return card.lines().stream()
                .filter(line -> which.test(line.criterion()))
                .map(line -> line(table, card, line, look))
                .toList();
    }

    private CardPage.Line line(Scores.Table table, Card card, Card.Line line, Look look) {
        var one = line.criterion();
        var here = look.href() + one.id();
        return new CardPage.Line(
                one.name(),
                rule(table.scheme(), one, look.language()),
                counted(line, look.language()),
                line.counted() == null || !scores.opens(card.unit(), look.reader()) ? "" : figure(table, card, one),
                EmulationWords.number(line.evident(), look.language()),
                line.claim() == null
                        ? NOTHING
                        : EmulationWords.number(line.claim().points(), look.language()),
                line.checked() == null
                        ? NOTHING
                        : EmulationWords.number(line.checked().points(), look.language()),
                EmulationWords.number(line.stands(), look.language()),
                line.drawn(),
                why(line),
                look.gives() ? here : "",
                look.objects() ? here + "/phan-anh" : "");
    }

    /** In the unit that it is counted in where that is percent. */
    private String counted(Card.Line line, Locale language) {
        var counted = line.counted();
        var indicator = line.criterion().indicator();
        if (counted == null || indicator == null) return NOTHING;
        var number = EmulationWords.number(counted, language);
        return figures.indicator(indicator).measure() == Measure.PERCENT ? number + "\u00a0%" : number;
    }

    private String rule(Scheme scheme, Criterion one, Locale language) {
        var rule = words.rule(one, language);
        if (one.grade() == null)
            return words.say(language, "emulation.rule-most", rule, EmulationWords.number(one.most(), language));
        return words.say(
                language,
                "emulation.condition." + one.effect(),
                rule,
                scheme.grades().get(one.grade() - 1).name());
    }

    private String figure(Scores.Table table, Card card, Criterion one) {
        return FigureAddress.of(scores.question(table, card.unit(), Objects.requireNonNull(one.indicator())));
    }

    private static String why(Card.Line line) {
        return Stream.of(line.council(), line.checked(), line.claim())
                .filter(Objects::nonNull)
                .map(Mark::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }
}
