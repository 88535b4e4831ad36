package vn.sohoi.access.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohoi.StoryDay;
import vn.sohoi.emulation.Effect;
import vn.sohoi.emulation.Marks;
import vn.sohoi.emulation.NewRound;
import vn.sohoi.emulation.NewScheme;
import vn.sohoi.emulation.RoundId;
import vn.sohoi.emulation.Rounds;
import vn.sohoi.emulation.Rule;
import vn.sohoi.emulation.Scheme;
import vn.sohoi.emulation.SchemeId;
import vn.sohoi.emulation.Schemes;
import vn.sohoi.emulation.Scores;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Period;
import vn.sohoi.units.UnitLevel;

/** Schemes of emulation and rounds by them: one in which units claim, one whose points are shown and objected to. */
@Component
class EmulationOfTheWorld {
    private final Schemes schemes;
    private final Rounds rounds;
    private final Scores scores;
    private final Marks marks;
    private final AwardsOfTheWorld awards;

    EmulationOfTheWorld(Schemes schemes, Rounds rounds, Scores scores, Marks marks, AwardsOfTheWorld awards) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.scores = scores;
        this.marks = marks;
        this.awards = awards;
    }

    void compete(World world, Map<String, String> known) {
        awards.propose(world, known);
        for (var home : List.of("a", "b", "aa", "ba")) {
            var scheme = scheme(world, home, "cham-diem");
            schemes.issue(scheme, Actor.MACHINE);
            var draft = scheme(world, home, "dang-soan");
            known.put("invariant " + home, "branch-without-head");
            known.put("scheme " + home, scheme.toString());
            known.put("draft " + home, draft.toString());
            known.put("written " + home, criterion(draft));
            known.put("criterion " + home, criterion(scheme));
            int year = LocalDate.now(StoryDay.VIETNAM).getYear();
            known.put("contest " + home, open(world, home, scheme, year).toString());
            var shown = open(world, home, scheme, year - 1);
            rounds.endClaims(shown, Actor.MACHINE);
            scores.of(shown, Actor.MACHINE)
                    .cards()
                    .forEach((unit, card) -> card.lines().stream()
                            .filter(line -> line.drawn())
                            .forEach(line -> marks.give(
                                    new Marks.NewMark(
                                            shown, unit, line.criterion().id(), BigDecimal.ZERO, "", ""),
                                    Actor.MACHINE)));
            rounds.endChecks(shown, Actor.MACHINE);
            rounds.publish(shown, Actor.MACHINE);
            marks.object(
                    shown,
                    world.unit(home + "a"),
                    schemes.find(scheme, Actor.MACHINE).criteria().getFirst().id(),
                    Canary.inside(home),
                    Actor.MACHINE);
            known.put(
                    "objection " + home,
                    marks.objections(shown, Actor.MACHINE).getFirst().id().toString());
            known.put("shown " + home, shown.toString());
        }
    }

    private String criterion(SchemeId scheme) {
        return schemes.find(scheme, Actor.MACHINE).criteria().getFirst().id().toString();
    }

    private RoundId open(World world, String home, SchemeId scheme, int year) {
        return rounds.open(
                new NewRound(
                        scheme,
                        world.unit(home),
                        Period.parse(String.valueOf(year)),
                        LocalDate.now(StoryDay.VIETNAM),
                        9,
                        false),
                Actor.MACHINE);
    }

    private SchemeId scheme(World world, String home, String code) {
        return schemes.enter(
                new NewScheme(
                        world.unit(home),
                        code,
                        Canary.inside(home),
                        home.length() == 1 ? UnitLevel.COMMUNE : UnitLevel.BRANCH,
                        DateSpan.since(LocalDate.of(2019, 1, 1)),
                        Canary.inside(home),
                        null,
                        Scheme.Checks.USUAL,
                        List.of(),
                        List.of(new NewScheme.NewGrade("Khá", BigDecimal.ZERO, BigDecimal.ZERO, null, null)),
                        List.of(new NewScheme.NewCriterion(
                                null, "Sáng kiến", Effect.BONUS, null, new Rule.Given(), BigDecimal.TEN, null))),
                Actor.MACHINE);
    }
}
