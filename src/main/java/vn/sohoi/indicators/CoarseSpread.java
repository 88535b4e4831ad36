package vn.sohoi.indicators;

import vn.sohoi.kernel.UnitId;

/** What was added up of coarse cells, told coarsely. */
record CoarseSpread(Spread sums) implements Spread {
    @Override
    public Figure of(UnitId unit) {
        return SmallNumbers.told(sums.of(unit));
    }

    @Override
    public Figure own(UnitId unit) {
        return SmallNumbers.told(sums.own(unit));
    }
}
