package vn.sohoi.indicators;

import java.util.ArrayList;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;

/** How many units beneath have a figure above the limit. A unit that has nothing to divide by does not count. */
record UnitsAboveSpread(Evidence.UnitsAbove evidence, Spread figures, UnitTree tree) implements Spread {
    @Override
    public Figure of(UnitId unit) {
        long above = 0;
        var how = How.COUNTED;
        var unknown = new ArrayList<String>();
        for (Unit one : tree.subtree(unit)) {
            if (!one.level().name().equals(evidence.level())) continue;
            var figure = figures.of(one.id());
            if (!figure.unknown().isEmpty()) unknown.add(one.name());
            if (figure.value() != null) how = how.and(figure.how());
            if (figure.above(evidence.limit())) above++;
        }
        return unknown.isEmpty()
                ? Figure.of(above, Measure.UNIT, how, above)
                : Figure.impossible(Measure.UNIT, unknown);
    }

    @Override
    public Figure own(UnitId unit) {
        return Figure.of(0, Measure.UNIT, How.COUNTED, 0);
    }
}
