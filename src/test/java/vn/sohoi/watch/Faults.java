package vn.sohoi.watch;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.StoryDay;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.Round;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Rule;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/** What may be left undone in a unit, for tests of the watch; made by the bean factory of a book. */
final class Faults {
    @Autowired
    Terms terms;

    @Autowired
    Officers officers;

    @Autowired
    Filling filling;

    @Autowired
    Closings closings;

    @Autowired
    Schemes schemes;

    @Autowired
    Rounds rounds;

    /** The branch elects a head, who stays so long. */
    void head(UnitId branch, DateSpan held) {
        terms.begin(
                new NewTerm(
                        branch,
                        Body.BRANCH,
                        DateSpan.since(requireNonNull(held.from())),
                        null,
                        Way.ELECTED,
                        "Hội nghị chi hội",
                        null,
                        List.of(new NewTerm.Seats(PositionKind.CHAIR, false, 1))),
                Actor.MACHINE);
        nextHead(branch, held);
    }

    /** One more head of a branch that had one. */
    void nextHead(UnitId branch, DateSpan held) {
        var position = officers.of(branch, LocalDate.now(StoryDay.VIETNAM), Actor.MACHINE)
                .getFirst()
                .positions()
                .getFirst()
                .position()
                .id();
        filling.give(
                new NewHolding(position, NewHolding.Who.named("Trần Thị Thử"), held, Way.ELECTED, false, "1/QĐ", null),
                Actor.MACHINE);
    }

    /** A report of the month before the deadline, due from every branch of the commune. */
    Round report(UnitId commune, LocalDate deadline) {
        var month = deadline.withDayOfMonth(1);
        var round = closings.open(
                new NewRound(commune, Period.of(month.minusMonths(1), month), deadline, List.of("members")),
                Actor.MACHINE);
        return closings.round(round, Actor.MACHINE);
    }

    /** Every branch that the commune has on the year's last day is to be scored for the year. */
    void scoring(UnitId commune, LocalDate yearsEnd) {
        var scheme = schemes.enter(
                new NewScheme(
                        commune,
                        "cham",
                        "Chấm chi hội",
                        UnitLevel.BRANCH,
                        DateSpan.since(yearsEnd.minusYears(1)),
                        "Quy chế thử",
                        null,
                        Scheme.Checks.USUAL,
                        List.of(),
                        List.of(new NewScheme.NewGrade("Khá", BigDecimal.ZERO, BigDecimal.ZERO, null, null)),
                        List.of(new NewScheme.NewCriterion(
                                null, "Sáng kiến", Effect.BONUS, null, new Rule.Given(), BigDecimal.TEN, null))),
                Actor.MACHINE);
        schemes.issue(scheme, Actor.MACHINE);
        var year = Period.parse(String.valueOf(yearsEnd.getYear()));
        rounds.open(new vn.sohoi.emulation.NewRound(scheme, commune, year, yearsEnd, 0, false), Actor.MACHINE);
    }
}
