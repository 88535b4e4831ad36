package vn.sohoi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Workshop.Tree;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.NewRound;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Rule;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.emulation.Scores;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.Membership;
import vn.sohoi.units.UnitLevel;

/**
 * Scores of every commune of the city by everything that the book counts, with a year of evidence beneath, after each of some
 * departures and meetings: what a page of a round takes when somebody wrote a record a moment ago.
 */
@Lazy
@Component
@Order(5)
class ScoringRounds implements Part {
    private static final int TURNS = 15;
    private static final double MOST_SECONDS = 2;
    private static final String MEMBERS = "members";
    private static final String REACHED = "people-reached";

    private final Schemes schemes;
    private final Rounds rounds;
    private final Scores scores;
    private final Figures figures;
    private final Membership membership;
    private final Towns towns;

    ScoringRounds(Schemes schemes, Rounds rounds, Scores scores, Figures figures, Membership membership, Towns towns) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.scores = scores;
        this.figures = figures;
        this.membership = membership;
        this.towns = towns;
    }

    @Override
    public String name() {
        return "emulation";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        var branches =
                tree.communes().stream().flatMap(one -> one.branches().stream()).toList();
        YearOfEvidence.writeOnce(shop, branches);
        var round = round(tree, shop.today());
        var first = new Times();
        first.of(() -> scores.of(round, Actor.MACHINE));
        var after = new Times();
        var recount = new Times();
        boolean equal = true;
        for (var leaver : leavers(shop)) {
            membership.depart(leaver, Ended.OWN_WISH, shop.today(), "", Workshop.officer(tree.city()));
            equal &= scored(shop, round, after, recount);
            var branch = branches.get(shop.chance(leaver.hashCode()).nextInt(branches.size()));
            YearOfEvidence.meet(shop, List.of(branch), List.of(shop.today()));
            equal &= scored(shop, round, after, recount);
        }
        return List.of(
                Measured.within(
                        "bench.work.score-after-record",
                        after.percentile(95) / 1000,
                        recount.median() / 1000,
                        MOST_SECONDS,
                        equal),
                Measured.context("bench.work.score-first", first.median() / 1000, Measured.Unit.SECONDS));
    }

    /** Scores all communes, and compares what they rest on with plain counts of members and of who came. */
    private boolean scored(Workshop shop, RoundId round, Times after, Times recount) {
        var table = after.of(() -> scores.of(round, Actor.MACHINE));
        var members = recount.of(() -> Recounts.members(shop.plain(), shop.today()));
        var reached = Recounts.reached(shop.plain(), shop.today());
        return RollUps.same(counted(table, MEMBERS), members) && RollUps.same(counted(table, REACHED), reached);
    }

    private static Map<UnitId, Long> counted(Scores.Table table, String indicator) {
        var counted = new HashMap<UnitId, Long>();
        table.cards()
                .forEach((unit, card) -> card.lines().stream()
                        .filter(line -> indicator.equals(line.criterion().indicator()) && line.counted() != null)
                        .forEach(line -> counted.put(
                                unit, Objects.requireNonNull(line.counted()).longValue())));
        return counted;
    }

    /** Everything that is counted or divided is a criterion. */
    private RoundId round(Tree tree, LocalDate today) {
        var criteria = figures.answered().stream()
                .filter(one -> one instanceof Evidence.Stock
                        || one instanceof Evidence.Flow
                        || one instanceof Evidence.Distinct
                        || one instanceof Evidence.Ratio)
                .map(one -> new NewScheme.NewCriterion(
                        null,
                        one.code(),
                        Effect.SCORE,
                        one.code(),
                        new Rule.Share(BigDecimal.valueOf(100)),
                        BigDecimal.TEN,
                        null))
                .toList();
        var scheme = schemes.enter(
                new NewScheme(
                        tree.city(),
                        "bench-" + UUID.randomUUID(),
                        "Đo",
                        UnitLevel.COMMUNE,
                        DateSpan.since(today.withDayOfYear(1)),
                        "Đo",
                        null,
                        Scheme.Checks.USUAL,
                        List.of(),
                        List.of(new NewScheme.NewGrade("Đo", BigDecimal.ZERO, BigDecimal.ZERO, null, null)),
                        criteria),
                Actor.MACHINE);
        schemes.issue(scheme, Actor.MACHINE);
        var year = Period.parse(String.valueOf(today.getYear()));
        return rounds.open(new NewRound(scheme, tree.city(), year, year.lastDay(), 0, false), Actor.MACHINE);
    }

    private static List<PersonId> leavers(Workshop shop) {
        return shop.plain()
                .sql("""
                        select person_id from membership.stay
                         where upper_inf(valid) and upper_inf(recorded) and valid @> current_date - 1
                         order by hashtext(id::text) limit :many""")
                .param("many", shop.runs(TURNS))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
