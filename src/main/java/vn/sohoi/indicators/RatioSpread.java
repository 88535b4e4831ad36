package vn.sohoi.indicators;

import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.kernel.UnitId;

/** Each unit's ratio from its own two parts; a mean of percentages would be another number. */
record RatioSpread(Spread numerator, Spread denominator, Measure measure) implements Spread {
    @Override
    public Figure of(UnitId unit) {
        return Figure.ratio(numerator.of(unit), denominator.of(unit), measure);
    }

    @Override
    public Figure own(UnitId unit) {
        return Figure.ratio(numerator.own(unit), denominator.own(unit), measure);
    }
}
