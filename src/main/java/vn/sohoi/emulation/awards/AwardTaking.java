package vn.sohoi.emulation.awards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.AwardPass.Row;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.imports.spi.Taking;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.ListedPeople;
import vn.sohoi.people.ListedWho;
import vn.sohoi.people.ListedWho.InBook;

/** Takes lists of who was commended into the book, each award as the page enters one, and gives them back to the row. */
@Component
class AwardTaking implements Taking {
    private final AwardComparison comparison;
    private final Proposing proposing;
    private final TakenAwards taken;
    private final ListedPeople people;
    private final AwardGate gate;

    AwardTaking(
            AwardComparison comparison, Proposing proposing, TakenAwards taken, ListedPeople people, AwardGate gate) {
        this.comparison = comparison;
        this.proposing = proposing;
        this.taken = taken;
        this.people = people;
        this.gate = gate;
    }

    @Override
    public String sheet() {
        return AwardSheet.NAME;
    }

    @Override
    public long standing(Collection<UnitId> branches) {
        return people.count(branches);
    }

    @Override
    public List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor) {
        return comparison.compare(rows, ground, actor);
    }

    @Override
    public Taken take(List<Decided> rows, Ground ground, Actor actor) {
        var pass = comparison.pass(rows.stream().map(Decided::row).toList(), ground, actor);
        var outcomes = new ArrayList<Outcome>();
        var written = new ArrayList<AwardId>();
        for (int i = 0; i < rows.size(); i++) {
            var place = rows.get(i).row().place();
            var same = rows.get(i).same();
            outcomes.add(
                    switch (pass.row(i)) {
                        case Row.Asked asked -> left(place, asked.why());
                        case Row.None none -> left(place, none.why());
                        case Row.Ready ready -> {
                            var her = her(pass, i, ready, same);
                            yield her == null && same != null
                                    ? left(place, Reason.of("emulation.award.list.gone", "full_name"))
                                    : write(pass, ready, her, place, written, actor);
                        }
                    });
        }
        return new Taken(outcomes, taken.told(written));
    }

    private Outcome write(
            AwardPass pass, Row.Ready ready, @Nullable InBook her, int place, List<AwardId> written, Actor actor) {
        var wish = pass.wish(ready, her);
        var had = pass.had(ready, pass.given(wish));
        if (had.isPresent()) return new Outcome(place, What.UNCHANGED, her == null ? null : id(her), List.of(), null);
        var award = ready.award();
        var id = proposing.enterDecided(wish, award.decision(), award.decided(), actor);
        written.add(id);
        return new Outcome(
                place,
                her == null ? What.NEW : What.CHANGED,
                her == null ? id.value() : id(her),
                List.of(AwardPass.FORM),
                null);
    }

    @Override
    public List<Kept> takeBack(List<Written> written, Written.During during, Actor actor) {
        return gate.writing(actor, () -> taken.back(written, actor));
    }

    /** Whom somebody named, or of whom the book is sure. */
    private static @Nullable InBook her(AwardPass pass, int row, Row.Ready ready, @Nullable UUID same) {
        if (same != null) return pass.named(row, same).orElse(null);
        return pass.who(row, ready.place()) instanceof ListedWho.Sure<InBook> sure ? sure.her() : null;
    }

    private static UUID id(InBook her) {
        return her.alike().person().value();
    }

    private static Outcome left(int place, Reason why) {
        return new Outcome(place, What.LEFT_OUT, null, List.of(), why);
    }
}
