package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/**
 * Scores of a round: live from what the book counts while it runs, as decided for ever afterwards. Each figure is counted in a
 * transaction of its own: what was counted anew is kept for whoever asks next, and nobody who writes waits for all of them.
 */
@Service
public class Scores {
    private final RoundRows rounds;
    private final SchemeRows schemes;
    private final MarkRows marks;
    private final ResultRows results;
    private final CountedValues counting;
    private final EmulationGate gate;

    Scores(
            RoundRows rounds,
            SchemeRows schemes,
            MarkRows marks,
            ResultRows results,
            CountedValues counting,
            EmulationGate gate) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.marks = marks;
        this.results = results;
        this.counting = counting;
        this.gate = gate;
    }

    /**
     * The round as it stands.
     *
     * @param placed every unit, the best first
     * @param cards by unit
     */
    public record Table(Round round, Scheme scheme, List<Ranking.Placed> placed, Map<UnitId, Card> cards) {}

    /**
     * The scores of a round that the reader may see: of units within her reach and of those that her unit checks; of all, once
     * the council's points are shown.
     *
     * @throws NotFound when there is none, or none that the reader may see
     */
    public Table of(RoundId id, Actor reader) {
        var round = rounds.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, round.holder());
        var table = of(round);
        if (round.isShown() || gate.reaches(reader, round.holder())) return table;
        var seen = rounds.units(id).stream()
                .filter(one -> gate.reaches(reader, one.unit())
                        || one.checkedBy() != null && one.checkedBy().equals(reader.unit()))
                .map(Taking::unit)
                .collect(Collectors.toSet());
        return new Table(
                round,
                table.scheme(),
                table.placed().stream().filter(one -> seen.contains(one.unit())).toList(),
                table.cards().entrySet().stream()
                        .filter(one -> seen.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether the figures beneath a unit's points open to the reader. */
    public boolean opens(UnitId unit, Actor reader) {
        return gate.reaches(reader, unit);
    }

    /**
     * A unit's card.
     *
     * @throws NotFound when it takes no part, or in a round that the reader may not see
     */
    public Card card(RoundId id, UnitId unit, Actor reader) {
        var card = of(id, reader).cards().get(unit);
        if (card == null) throw new NotFound();
        return card;
    }

    /**
     * One line of a unit's card; only what it needs is counted.
     *
     * @throws NotFound for a round that the reader may not see, or a criterion that it does not have
     */
    public Card.Line line(RoundId id, UnitId unit, CriterionId criterion, Actor reader) {
        var round = rounds.find(id).orElseThrow(NotFound::new);
        gate.demandSight(reader, round.holder());
        if (!units(round).contains(unit)) throw new NotFound();
        return line(round, unit, criterion);
    }

    /** The question whose answer is scored, which opens to its rows. */
    public Question question(Table table, UnitId unit, String indicator) {
        var period = table.round().period();
        return counting.question(indicator, unit, period, CountedValues.day(period, gate.today()));
    }

    Table of(Round round) {
        var scheme = schemes.find(round.scheme()).orElseThrow(NotFound::new);
        var cards = round.isDecided() ? decided(round, scheme) : counted(round, units(round), scheme, null);
        var placed = placed(scheme, cards);
        return new Table(round, scheme, round.isDecided() ? asDecided(round, scheme, placed) : placed, cards);
    }

    /** All cards counted as the book knew it at an instant. */
    Map<UnitId, Card> counted(Round round, Scheme scheme, Instant knownAt) {
        return counted(round, units(round), scheme, knownAt);
    }

    /**
     * One line of a running round; only what it needs is counted.
     *
     * @throws NotFound for a criterion that the scheme does not have
     */
    Card.Line line(Round round, UnitId unit, CriterionId criterion) {
        var scheme = schemes.find(round.scheme()).orElseThrow(NotFound::new).only(criterion);
        if (scheme.criteria().isEmpty()) throw new NotFound();
        var card = counted(round, List.of(unit), scheme, null).get(unit);
        return Objects.requireNonNull(card).lines().getFirst();
    }

    private List<UnitId> units(Round round) {
        return rounds.units(round.id()).stream().map(Taking::unit).toList();
    }

    private Map<UnitId, Card> counted(Round round, List<UnitId> units, Scheme scheme, @Nullable Instant knownAt) {
        var values = counting.of(units, scheme, round.period(), gate.today(), knownAt);
        var given = marks.of(round.id());
        var drawn = marks.drawn(round.id());
        var cards = new LinkedHashMap<UnitId, Card>();
        for (var unit : units) {
            var counts = values.getOrDefault(unit, Map.of());
            var its = given.getOrDefault(unit, List.of());
            cards.put(unit, card(unit, scheme, counts, its, drawn.getOrDefault(unit, Set.of())));
        }
        return cards;
    }

    static List<Ranking.Placed> placed(Scheme scheme, Map<UnitId, Card> cards) {
        return Ranking.of(
                scheme,
                cards.values().stream()
                        .map(card ->
                                new Ranking.Scored(card.unit(), Scoring.of(scheme, card.points(Card.Line::stands))))
                        .toList());
    }

    private static Card card(
            UnitId unit, Scheme scheme, Map<String, BigDecimal> counts, List<Mark> given, Set<CriterionId> drawn) {
        var lines = new ArrayList<Card.Line>();
        for (var one : scheme.criteria())
            lines.add(new Card.Line(
                    one,
                    one.indicator() == null ? null : counts.get(one.indicator()),
                    drawn.contains(one.id()),
                    MarkRows.of(given, one.id(), Stage.CLAIMED),
                    MarkRows.of(given, one.id(), Stage.CHECKED),
                    MarkRows.of(given, one.id(), Stage.COUNCIL)));
        return new Card(unit, lines);
    }

    /** What was counted then, with the marks that ended with the round. */
    private Map<UnitId, Card> decided(Round round, Scheme scheme) {
        var given = marks.of(round.id());
        var drawn = marks.drawn(round.id());
        var cards = new HashMap<UnitId, Card>();
        results.lines(round.id()).forEach((unit, lines) -> {
            var counts = new HashMap<String, BigDecimal>();
            for (var line : lines)
                scheme.criteria().stream()
                        .filter(one -> one.id().equals(line.criterion()) && line.counted() != null)
                        .forEach(one -> counts.put(
                                Objects.requireNonNull(one.indicator()), Objects.requireNonNull(line.counted())));
            cards.put(
                    unit,
                    card(
                            unit,
                            scheme,
                            counts,
                            given.getOrDefault(unit, List.of()),
                            drawn.getOrDefault(unit, Set.of())));
        });
        return cards;
    }

    private List<Ranking.Placed> asDecided(Round round, Scheme scheme, List<Ranking.Placed> placed) {
        var kept = results.of(round.id());
        return placed.stream()
                .map(one -> {
                    var result = Objects.requireNonNull(kept.get(one.unit()));
                    var grade = scheme.grades().stream()
                            .filter(any -> any.id().equals(result.grade()))
                            .findFirst()
                            .orElse(null);
                    return new Ranking.Placed(one.unit(), one.score(), result.place(), grade, false);
                })
                .toList();
    }
}
