package vn.sohoi.targets;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.HandedOver;

/** Targets of a unit that ends whose period is not over, with what it had on its last day. */
@Component
@Order(10)
class TargetsHanded implements HandedOver {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Targets targets;

    TargetsHanded(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Listed of(UnitId unit, LocalDate day, Locale language) {
        var rows = targets.of(unit, day.minusDays(1), Actor.MACHINE).stream()
                .filter(one ->
                        one.given() != null && one.target().period().until().isAfter(day))
                .map(one -> List.of(
                        one.target().name(),
                        DAY.format(one.target().period().from()) + " – "
                                + DAY.format(one.target().period().lastDay()),
                        number(Objects.requireNonNull(one.given()), language),
                        one.reached() == null ? "" : number(one.reached(), language)))
                .toList();
        return new Listed(
                "targets.handed",
                List.of(
                        "targets.handed-target",
                        "targets.handed-period",
                        "targets.handed-given",
                        "targets.handed-reached"),
                rows);
    }

    private static String number(BigDecimal value, Locale language) {
        return NumberFormat.getNumberInstance(language).format(value);
    }
}
