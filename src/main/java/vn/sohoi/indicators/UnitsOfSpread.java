package vn.sohoi.indicators;

import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;

/** How many units of the levels stand in the tree, the unit itself among them. */
record UnitsOfSpread(Evidence.UnitsOf evidence, UnitTree tree) implements Spread {
    @Override
    public Figure of(UnitId unit) {
        if (tree.find(unit) == null) return own(unit);
        long count = tree.subtree(unit).stream()
                .filter(one -> evidence.levels().contains(one.level().name()))
                .count();
        return Figure.of(count, Measure.UNIT, How.COUNTED, count);
    }

    @Override
    public Figure own(UnitId unit) {
        return Figure.of(0, Measure.UNIT, How.COUNTED, 0);
    }
}
