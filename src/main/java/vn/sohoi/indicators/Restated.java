package vn.sohoi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;

/** Counts of the branches of other days in the units of the frame's tree. */
final class Restated {
    private final Laid<Counted> laid;

    Restated(List<CountSpread.Slice> slices, Places places) {
        laid = new Laid<>(places);
        for (var slice : slices)
            slice.values().forEach((branch, counted) -> {
                if (!counted.equals(Counted.NOTHING)) laid.lay(branch, counted, slice.tree());
            });
    }

    /** Impossible, with the names of the branches, where a share is not known. */
    Figure of(UnitId unit, Measure measure) {
        var unknown = laid.unknownUnder(unit);
        if (!unknown.isEmpty()) return Figure.impossible(measure, new ArrayList<>(unknown));
        var exact = Counted.NOTHING;
        var shared = BigDecimal.ZERO;
        for (var piece : laid.under(unit)) {
            if (piece.isWhole()) exact = exact.plus(piece.what());
            else
                shared = shared.add(
                        piece.share().multiply(BigDecimal.valueOf(piece.what().value())));
        }
        var whole = shared.setScale(0, RoundingMode.HALF_UP).longValueExact();
        var how = shared.signum() == 0 ? How.RESTATED_EXACTLY : How.RESTATED_BY_SHARE;
        return Figure.of(exact.value() + whole, measure, how, exact.rows());
    }
}
