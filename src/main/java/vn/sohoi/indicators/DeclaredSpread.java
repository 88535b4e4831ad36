package vn.sohoi.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitTree;

/**
 * What was said for the unit itself; else the sum of what was said for every unit beneath it; else nobody knows.
 *
 * @param beneathFirst whether the sum comes first, so that a whole said above gives nothing away about its parts
 */
record DeclaredSpread(Measure measure, Map<UnitId, Counted> said, UnitTree tree, boolean beneathFirst)
        implements Spread {
    @Override
    public Figure of(UnitId unit) {
        var itsOwn = said.get(unit);
        if (beneathFirst && itsOwn != null && !tree.children(unit).isEmpty()) {
            var sum = beneath(unit);
            if (sum.value() != null) return sum;
        }
        return itsOwn == null ? beneath(unit) : Figure.of(itsOwn.value(), measure, How.DECLARED, itsOwn.rows());
    }

    private Figure beneath(UnitId unit) {
        var children = tree.children(unit);
        var itself = tree.find(unit);
        if (children.isEmpty()) return Figure.impossible(measure, itself == null ? List.of() : List.of(itself.name()));
        long sum = 0;
        long rows = 0;
        var silent = new ArrayList<String>();
        for (var child : children) {
            var figure = of(child.id());
            var value = figure.value();
            if (value == null) silent.add(child.name());
            else {
                sum += value.longValueExact();
                rows += figure.rows();
            }
        }
        return silent.isEmpty() ? Figure.of(sum, measure, How.DECLARED, rows) : Figure.impossible(measure, silent);
    }

    @Override
    public Figure own(UnitId unit) {
        return Figure.of(0, measure, How.DECLARED, 0);
    }
}
