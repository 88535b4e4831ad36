package vn.sohoi.reports;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;
import vn.sohoi.reorganisation.spi.HandedOver;

/**
 * The Union's fund (quỹ hội) of units that end. The book holds no money, only what each unit declared of it: that goes into the
 * minutes of the hand-over, and the unit that takes over declares anew what both counted (decision 0090).
 */
@Component
@Order(30)
class FundsFollow implements Follower, HandedOver {
    private static final String FUND = "union-fund";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Figures figures;

    FundsFollow(Figures figures) {
        this.figures = figures;
    }

    @Override
    public List<Conflict> conflicts(Act planned) {
        var eve = planned.day().minusDays(1);
        var said = figures.lastSaid(FUND, planned.ending(), eve, Actor.MACHINE);
        long sum = said.values().stream()
                .mapToLong(one -> one.declaration().value())
                .sum();
        return said.isEmpty()
                ? List.of()
                : List.of(new Conflict("reports.funds-follow", List.of((long) said.size(), sum), false, ""));
    }

    /** Nothing: nobody but the two units can say what was in the box. */
    @Override
    public void follow(Act act) {}

    @Override
    public void takeBack(Act act) {}

    @Override
    public Listed of(UnitId unit, LocalDate day, Locale language) {
        var rows = figures.lastSaid(FUND, List.of(unit), day.minusDays(1), Actor.MACHINE).values().stream()
                .map(said -> List.of(
                        NumberFormat.getIntegerInstance(language)
                                .format(said.declaration().value()),
                        DAY.format(said.declaration().day()),
                        said.declaration().source()))
                .toList();
        return new Listed(
                "reports.fund-handed",
                List.of("reports.fund-handed-amount", "reports.fund-handed-day", "reports.fund-handed-source"),
                rows);
    }
}
