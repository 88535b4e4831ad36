package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;

/** Whom a proposal means and whose council votes last on it, by the tree of its day. */
@Component
class Whom {
    private final Units units;

    Whom(Units units) {
        this.units = units;
    }

    /**
     * The receiver under the name that the certificate bears.
     *
     * @throws NotFound for a unit that did not stand on the day
     * @throws Refused for one that is not the proposer's or beneath it, or a group or woman without a name
     */
    Receiver receiver(NewAward wish) {
        var path = path(wish.receiver().unit(), wish.day());
        if (path.stream().noneMatch(unit -> unit.id().equals(wish.proposer())))
            throw new Refused("emulation.award.error.not-beneath");
        if (wish.receiver().kind() == Receiver.Kind.UNIT)
            return wish.receiver().called(path.getLast().name());
        var name = VietnameseText.clean(wish.receiver().name());
        if (name.isEmpty()) throw new Refused("emulation.award.error.name");
        return wish.receiver().called(name);
    }

    /**
     * The unit whose council votes last. What the Centre decides it decides outside of the book: the province's council is the
     * last in it, and the province writes down what was decided.
     *
     * @throws Refused for a branch or group, which has no council, and when no unit of the deciding level stands above the proposer
     *     on the day
     */
    UnitId council(Form form, NewAward wish) {
        var above = path(wish.proposer(), wish.day());
        if (UnitLevel.COMMUNE.above(above.getLast().level())) throw new Refused("emulation.award.error.proposer");
        if (above.stream().noneMatch(unit -> unit.level() == form.level()))
            throw new Refused("emulation.award.error.no-decider");
        var last = form.level() == UnitLevel.CENTRE ? UnitLevel.PROVINCE : form.level();
        return above.stream()
                .filter(unit -> unit.level() == last)
                .findFirst()
                .orElse(above.getFirst())
                .id();
    }

    private List<Unit> path(UnitId unit, LocalDate day) {
        var path = units.treeOn(day).path(unit);
        if (path.isEmpty()) throw new NotFound();
        return path;
    }
}
