package vn.sohoi.emulation.pages;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.Card;
import vn.sohoi.emulation.Criterion;
import vn.sohoi.emulation.Marks;
import vn.sohoi.emulation.Objection;
import vn.sohoi.emulation.Ranking;
import vn.sohoi.emulation.Round;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.RoundStep;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.emulation.Scores;
import vn.sohoi.emulation.Scoring;
import vn.sohoi.emulation.Stage;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** Reads what stands on the pages of rounds. */
@Component
class RoundQuery {
    private final Rounds rounds;
    private final Schemes schemes;
    private final Scores scores;
    private final Marks marks;
    private final Authoriser authoriser;
    private final ClusterOfRound clusters;
    private final EmulationWords words;

    RoundQuery(
            Rounds rounds,
            Schemes schemes,
            Scores scores,
            Marks marks,
            Authoriser authoriser,
            ClusterOfRound clusters,
            EmulationWords words) {
        this.clusters = clusters;
        this.authoriser = authoriser;
        this.rounds = rounds;
        this.schemes = schemes;
        this.scores = scores;
        this.marks = marks;
        this.words = words;
    }

    RoundsPage all(UnitId own, Actor reader, Locale language) {
        var lines = rounds.of(own, reader).stream()
                .map(round -> line(round, own, reader, language))
                .toList();
        return new RoundsPage(
                words.unit(own, words.today()).name(),
                lines,
                rounds.mayHold(own, reader) ? "/thi-dua/dot/moi" : "",
                authoriser.allows(reader, Purpose.PERSONNEL, Act.READ));
    }

    private RoundsPage.Line line(Round round, UnitId own, Actor reader, Locale language) {
        return new RoundsPage.Line(
                schemes.find(round.scheme(), reader).name(),
                "/thi-dua/dot/" + round.id(),
                words.unit(round.holder(), words.today()).name(),
                words.period(round.period(), language),
                words.say(language, "emulation.state." + round.stands().step()),
                turn(round, own, reader, language));
    }

    private String turn(Round round, UnitId own, Actor reader, Locale language) {
        if (!rounds.mayHold(own, reader) || round.isDecided()) return "";
        boolean takes = rounds.units(round.id(), reader).stream()
                .anyMatch(one -> one.unit().equals(own));
        if (takes && marks.mayGive(round.id(), own, reader) == Stage.CLAIMED)
            return words.say(language, "emulation.turn-claim", Ink.day(round.claimUntil()));
        return round.holder().equals(own)
                ? words.say(language, "emulation.turn." + round.stands().step())
                : "";
    }

    RoundPage one(RoundId id, String decision, Map<String, String> errors, Actor reader, Locale language) {
        var table = scores.of(id, reader);
        var round = table.round();
        var taken = round.stands().step();
        var crossed = crossed(round, reader);
        return new RoundPage(
                table.scheme().name(),
                id.toString(),
                words.say(
                        language,
                        "emulation.scheme-of",
                        table.scheme().name(),
                        table.scheme().version()),
                "/thi-dua/bo-tieu-chi/" + round.scheme(),
                words.period(round.period(), language),
                clusters.within(round, reader),
                Arrays.stream(RoundStep.values())
                        .map(step -> words.say(language, "emulation.step." + step))
                        .toList(),
                round.isDecided() ? RoundStep.values().length + 1 : taken.ordinal() + 1,
                when(round, language),
                round.stands().step() == RoundStep.OPENED
                        && !crossed.isEmpty()
                        && rounds.mayHold(round.holder(), reader),
                next(round, decision, reader, language),
                table.placed().stream()
                        .map(one -> line(table, one, crossed.getOrDefault(one.unit(), ""), language))
                        .toList(),
                objections(table, reader),
                errors);
    }

    /** Name of the scorer by the unit that it scores; of units that are checked by the holder nothing. */
    private Map<UnitId, String> crossed(Round round, Actor reader) {
        var crossed = new HashMap<UnitId, String>();
        for (var one : rounds.units(round.id(), reader))
            if (one.checkedBy() != null)
                crossed.put(
                        one.unit(),
                        words.unit(one.checkedBy(), round.period().lastDay()).name());
        return crossed;
    }

    private String when(Round round, Locale language) {
        return switch (round.stands().step()) {
            case OPENED -> words.say(language, "emulation.claims-until", Ink.day(round.claimUntil()));
            case CLAIMED -> words.say(language, "emulation.being-checked");
            case CHECKED -> words.say(language, "emulation.council-sits");
            case PUBLISHED -> words.say(language, "emulation.object-until", Ink.day(round.lastDayToObject()));
            case DECIDED ->
                words.say(language, "emulation.decided-by", round.stands().decision());
        };
    }

    private RoundPage.@Nullable Next next(Round round, String decision, Actor reader, Locale language) {
        if (round.isDecided() || !rounds.mayHold(round.holder(), reader)) return null;
        var next = RoundStep.values()[round.stands().step().ordinal() + 1];
        if (next == RoundStep.DECIDED && !schemes.mayIssue(round.holder(), reader)) return null;
        return new RoundPage.Next(
                next.name(),
                words.say(language, "emulation.do." + next),
                words.say(language, "emulation.do-note." + next),
                next == RoundStep.DECIDED,
                decision);
    }

    private RoundPage.Line line(Scores.Table table, Ranking.Placed placed, String checkedBy, Locale language) {
        var card = Objects.requireNonNull(table.cards().get(placed.unit()));
        var grade = placed.grade();
        return new RoundPage.Line(
                placed.place(),
                words.unit(placed.unit(), table.round().period().lastDay()).name(),
                "/thi-dua/dot/" + table.round().id() + "/don-vi/" + placed.unit(),
                checkedBy,
                total(table, card, Card.Line::evident, language),
                total(table, card, Card.Line::claimed, language),
                total(table, card, Card.Line::afterCheck, language),
                EmulationWords.number(placed.score().total(), language),
                grade == null ? "" : grade.name(),
                placed.parted());
    }

    private static String total(Scores.Table table, Card card, Function<Card.Line, BigDecimal> which, Locale language) {
        return EmulationWords.number(
                Scoring.of(table.scheme(), card.points(which)).total(), language);
    }

    private List<RoundPage.Said> objections(Scores.Table table, Actor reader) {
        var round = table.round();
        boolean holds = rounds.mayHold(round.holder(), reader);
        return marks.objections(round.id(), reader).stream()
                .map(one -> said(table, one, holds))
                .toList();
    }

    private RoundPage.Said said(Scores.Table table, Objection one, boolean holds) {
        var answer = one.answer();
        var round = table.round();
        return new RoundPage.Said(
                words.unit(one.unit(), round.period().lastDay()).name(),
                table.scheme().criteria().stream()
                        .filter(criterion -> criterion.id().equals(one.criterion()))
                        .map(Criterion::name)
                        .findFirst()
                        .orElse(""),
                one.says(),
                answer == null ? "" : answer.says(),
                holds && answer == null ? "/thi-dua/dot/" + round.id() + "/phan-anh/" + one.id() : "");
    }
}
