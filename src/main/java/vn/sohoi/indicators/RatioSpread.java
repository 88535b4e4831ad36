package vn.sohoi.indicators;

import vn.sohoi.kernel.UnitId;

/** Each unit's ratio from its own two parts; a mean of percentages would be another number. */
record RatioSpread(Spread numerator, Spread denominator) implements Spread {
    @Override
    public Figure of(UnitId unit) {
        return Figure.ratio(numerator.of(unit), denominator.of(unit));
    }

    @Override
    public Figure own(UnitId unit) {
        return Figure.ratio(numerator.own(unit), denominator.own(unit));
    }
}
