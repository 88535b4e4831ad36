package vn.sohoi.access.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Facts;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Trait;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;

/** A body of each unit with somebody at its head, under a name that says whose officer she is. */
class CadresOfTheWorld {
    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);

    private final Terms terms;
    private final Filling filling;
    private final Officers officers;
    private final Facts facts;

    CadresOfTheWorld(Terms terms, Filling filling, Officers officers, Facts facts) {
        this.terms = terms;
        this.filling = filling;
        this.officers = officers;
        this.facts = facts;
    }

    void serve(World world, Map<String, String> known) {
        for (var home : List.of("a", "b", "aa", "ba", "aaa", "aab", "aba", "baa")) {
            var unit = world.unit(home);
            var days = DateSpan.between(BEGIN, BEGIN.plusYears(5));
            var body = home.length() == 3 ? Body.BRANCH : Body.EXECUTIVE;
            var seats = List.of(new NewTerm.Seats(PositionKind.CHAIR, true, 1));
            terms.begin(
                    new NewTerm(unit, body, days, null, Way.ELECTED, Canary.inside(home), BEGIN, seats), Actor.MACHINE);
            var position = officers.of(unit, BEGIN, Actor.MACHINE)
                    .getFirst()
                    .positions()
                    .getFirst()
                    .position()
                    .id();
            var name = "Chị " + Canary.officer(home);
            var held = filling.give(
                    new NewHolding(position, NewHolding.Who.named(name), days, Way.ELECTED, false, "12/QĐ-BTV", BEGIN),
                    Actor.MACHINE);
            known.put("position " + home, position.toString());
            known.put("holding " + home, held.toString());
            var cadre = filling.find(held, Actor.MACHINE).cadre();
            facts.say(cadre, Trait.EDUCATION, "UNIVERSITY", BEGIN, Actor.MACHINE);
            known.put("cadre " + home, cadre.toString());
        }
    }
}
