package vn.sohoi.closings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.SealCheck;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.units.Units;

/** The seals of a period for the command line. */
@Component
class SealsAgain implements SealCheck {
    private final Sealing sealing;
    private final Units units;

    SealsAgain(Sealing sealing, Units units) {
        this.sealing = sealing;
        this.units = units;
    }

    @Override
    public List<Line> verify(Period period, Actor reader) {
        return sealing.verify(period, reader).stream()
                .map(one -> line(one, period))
                .toList();
    }

    private Line line(Sealing.Verified one, Period period) {
        var question = one.sealed().question();
        var unit = units.onOrLast(question.unit(), period.lastDay());
        return new Line(
                question.indicator(),
                unit.name(),
                said(one.sealed().seal().value()),
                said(one.now().value()),
                one.found().name().toLowerCase(Locale.ROOT));
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? "—" : value.toPlainString();
    }
}
