package vn.sohoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.Filling;
import vn.sohoi.cadres.NewHolding;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.NewTerm;
import vn.sohoi.cadres.NewTerm.Seats;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Position;
import vn.sohoi.cadres.PositionKind;
import vn.sohoi.cadres.Terms;
import vn.sohoi.cadres.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/**
 * Bodies of Hà Nội, its districts and communes: the term of 2021, cut short by the merger, then the committees appointed in 2025,
 * some seats still empty. Whoever signs in holds the position of her post; all others are invented.
 */
@Component
@Order(50)
class StoryCadres implements LaterFilling {
    private static final int TERM_YEARS = 5;
    private static final int PERCENT = 100;

    private final Terms terms;
    private final Filling filling;
    private final Officers officers;
    private final StoryChairs chairs;
    private final StoryTraits traits;
    private final Units units;
    private final RandomGenerator chance = new Random(2025);

    StoryCadres(Terms terms, Filling filling, Officers officers, StoryChairs chairs, StoryTraits traits, Units units) {
        this.terms = terms;
        this.filling = filling;
        this.officers = officers;
        this.chairs = chairs;
        this.traits = traits;
        this.units = units;
    }

    @Override
    public String part() {
        return "cadres";
    }

    @Override
    public void fill() {
        for (var row : StoryTable.rows("bodies.csv")) {
            var from = LocalDate.parse(row.get("from"));
            var tree = units.treeOn(from);
            var city = units.one("Thành phố Hà Nội", from);
            for (var unit : tree.subtree(city))
                if (unit.level() == UnitLevel.valueOf(row.get("units"))) body(unit, row, from);
        }
        chairs.complete();
    }

    private void body(Unit unit, CSVRecord row, LocalDate from) {
        var ends = unit.valid().until();
        var term = DateSpan.between(from, from.plusYears(TERM_YEARS));
        var id = terms.begin(
                new NewTerm(
                        unit.id(),
                        Body.valueOf(row.get("body")),
                        term,
                        Integer.valueOf(row.get("size")),
                        Way.valueOf(row.get("way")),
                        row.get("decision"),
                        from,
                        seats(row)),
                Actor.MACHINE);
        for (var standing : officers.of(unit.id(), from, Actor.MACHINE))
            if (standing.term().id().equals(id))
                for (var one : standing.positions()) hold(one.position(), unit, row, from);
        if (ends != null) terms.cut(id, ends, StoryActs.RESOLUTION, Actor.MACHINE);
    }

    /** Full-time are those from above, as many as the row says. */
    private static List<Seats> seats(CSVRecord row) {
        int fullTime = Integer.parseInt(row.get("full_time"));
        var seats = new ArrayList<Seats>();
        for (var kind : PositionKind.values()) {
            var many = row.get(kind.name().toLowerCase(Locale.ROOT));
            if (many.isEmpty()) continue;
            int count = Integer.parseInt(many);
            seats.add(new Seats(kind, fullTime >= count, count));
            fullTime -= count;
        }
        return seats;
    }

    private void hold(Position position, Unit unit, CSVRecord row, LocalDate from) {
        int vacant = Integer.parseInt(row.get("vacant"));
        for (int seat = 0; seat < position.seats(); seat++) {
            if (chairs.hold(position, unit, from) || chairs.isLeftEmpty(position, unit)) continue;
            if (position.kind() != PositionKind.CHAIR && chance.nextInt(PERCENT) < vacant) continue;
            var born = LocalDate.of(1968 + chance.nextInt(30), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
            var held = filling.give(
                    new NewHolding(
                            position.id(),
                            new Who(null, null, Names.woman(chance), born),
                            DateSpan.since(from),
                            Way.valueOf(row.get("way")),
                            false,
                            row.get("decision"),
                            from),
                    Actor.MACHINE);
            traits.say(filling.find(held, Actor.MACHINE).cadre(), unit);
        }
    }
}
