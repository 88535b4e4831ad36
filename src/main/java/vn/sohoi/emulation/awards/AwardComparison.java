package vn.sohoi.emulation.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.people.ListedPeople;
import vn.sohoi.people.ListedWho.InBook;
import vn.sohoi.units.Units;

/** How the rows of a list of who was commended stand to the book: who is meant, which form, and what she was given before. */
@Component
class AwardComparison {
    private final ListedPeople people;
    private final FormRows forms;
    private final Earlier earlier;
    private final Units units;
    private final AwardGate gate;

    AwardComparison(ListedPeople people, FormRows forms, Earlier earlier, Units units, AwardGate gate) {
        this.people = people;
        this.forms = forms;
        this.earlier = earlier;
        this.units = units;
        this.gate = gate;
    }

    /** @throws NotFound beyond the actor's reach */
    AwardPass pass(List<ListedRow> rows, Ground ground, Actor actor) {
        gate.demand(actor, Act.WRITE, ground.unit());
        var awards = rows.stream().map(ListedAward::of).toList();
        var own = units.find(ground.unit(), ground.day()).orElseThrow(NotFound::new);
        var beneath = units.branchesUnder(ground.unit(), ground.day());
        var all = Stream.concat(Stream.of(own), units.on(beneath, ground.day()).stream())
                .toList();
        var asked = awards.stream().map(ListedAward::identity).toList();
        var alike = people.alike(asked, beneath, actor);
        var candidates = new ArrayList<List<InBook>>();
        for (int i = 0; i < asked.size(); i++) {
            var listed = asked.get(i);
            candidates.add(
                    alike.get(i).stream().map(one -> InBook.of(listed, one)).toList());
        }
        return new AwardPass(
                awards, candidates, new ListedUnits(all, units), new ListedForms(own.level(), forms::on), earlier);
    }

    List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor) {
        var pass = pass(rows, ground, actor);
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < rows.size(); i++) standings.add(pass.standing(i));
        return standings;
    }
}
