package vn.sohoi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Measured.Goal;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.bench.Measured.Way;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Frame;
import vn.sohoi.indicators.Question;
import vn.sohoi.indicators.spi.Ages;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.SqlText;

/**
 * The twelve months before the reorganisation told in the units that came out of it: every counted indicator of every new
 * commune, beside plain SQL that adds the same rows up by the new unit above their branch.
 */
@Lazy
@Component
class Restating {
    private static final YearMonth FIRST = YearMonth.of(2024, 7);
    private static final int MONTHS = 12;
    private static final int OPENED = 200;

    /** A minute for all (issue 3). */
    private static final double MOST_SECONDS = 60;

    /** A second for the rows beneath any figure (issue 3). */
    private static final double MOST_TO_OPEN = 1;

    private final Figures figures;

    Restating(Figures figures) {
        this.figures = figures;
    }

    List<Measured> measure(Workshop shop, UnitId hanoi) {
        var ours = new Times();
        var plain = new Times();
        boolean equal = true;
        for (int month = 0; month < MONTHS; month++) {
            var last = FIRST.plusMonths(month).atEndOfMonth();
            for (var evidence : counted()) {
                var restated = question(evidence, hanoi, last).in(new Frame.Today());
                ours.of(() -> figures.children(restated, Actor.MACHINE));
                if (!isOfRows(evidence)) continue;
                var added = plain.of(() -> sum(shop, evidence, last));
                equal &= same(figures.answer(restated, Actor.MACHINE).value(), added);
            }
        }
        var rows = new ArrayList<Measured>();
        rows.add(Measured.within(
                "bench.work.reorganisation-restated", ours.sum() / 1000, plain.sum() / 1000, MOST_SECONDS, equal));
        rows.add(new Measured(
                "bench.work.reorganisation-opened",
                opening(shop, hanoi).percentile(95) / 1000,
                null,
                Unit.SECONDS,
                new Goal(Way.SIZE, MOST_TO_OPEN),
                null));
        return rows;
    }

    /** All but the declared; of those that are told coarsely no single month is told to anybody (decision 0047). */
    private List<Evidence> counted() {
        return figures.indicators().stream()
                .filter(one -> !(one instanceof Evidence.Declared))
                .filter(one -> figures.isExact(one.code(), Actor.MACHINE))
                .toList();
    }

    /** Whether it is the sum of rows, which plain SQL adds up too. */
    private static boolean isOfRows(Evidence evidence) {
        return evidence instanceof Evidence.Stock || evidence instanceof Evidence.Flow;
    }

    /** Random figures of random communes, as they were and restated, opened to their first hundred rows. */
    private Times opening(Workshop shop, UnitId hanoi) {
        var chance = shop.chance(77);
        var counted = counted().stream().filter(Restating::isOfRows).toList();
        var opening = new Times();
        var units = List.copyOf(
                figures.children(question(counted.getFirst(), hanoi, LocalDate.of(2025, 7, 31)), Actor.MACHINE)
                        .keySet());
        for (int i = 0; i < OPENED; i++) {
            var evidence = counted.get(chance.nextInt(counted.size()));
            var last = FIRST.plusMonths(chance.nextInt(MONTHS)).atEndOfMonth();
            var unit = units.get(chance.nextInt(units.size())).id();
            var question = question(evidence, unit, last).in(new Frame.Today());
            opening.of(() -> figures.open(question, Actor.MACHINE, new Figures.Page(0, 100)));
        }
        return opening;
    }

    private Question question(Evidence evidence, UnitId unit, LocalDate last) {
        return figures.happens(evidence)
                ? Question.within(evidence.code(), unit, Period.of(last.withDayOfMonth(1), last.plusDays(1)))
                : Question.on(evidence.code(), unit, last);
    }

    private static boolean same(@Nullable BigDecimal value, long sum) {
        return value != null && value.longValue() == sum;
    }

    /** By the unit that is above the branch today, and over all of them. */
    private static long sum(Workshop shop, Evidence evidence, LocalDate last) {
        return switch (evidence) {
            case Evidence.Stock stock -> stock(shop, stock, last);
            case Evidence.Flow flow -> flow(shop, flow, last);
            default -> 0;
        };
    }

    private static long stock(Workshop shop, Evidence.Stock stock, LocalDate last) {
        var ages = stock.ages();
        var text = SqlText.of("select coalesce(sum(value), 0)::bigint from (select parent, sum(amount) as value from (")
                .then(stock.select())
                .then("""
                        ) held
                          join units.unit_parent link on link.unit = branch_id and upper_inf(link.recorded)
                                                     and link.valid @> current_date
                         where held.valid @> :day::date and upper_inf(held.recorded)
                           and indicators.counts(born, :from_age, :until_age, :known, :day) group by parent) one""");
        return filled(shop, text, ages).param("day", last).query(Long.class).single();
    }

    private static org.springframework.jdbc.core.simple.JdbcClient.StatementSpec filled(
            Workshop shop, SqlText text, Ages ages) {
        return shop.plain()
                .sql(text)
                .param("from_age", ages.from(), java.sql.Types.INTEGER)
                .param("until_age", ages.until(), java.sql.Types.INTEGER)
                .param("known", ages.known(), java.sql.Types.BOOLEAN);
    }

    private static long flow(Workshop shop, Evidence.Flow flow, LocalDate last) {
        var text = SqlText.of("select coalesce(sum(value), 0)::bigint from (select parent, sum(amount) as value from (")
                .then(flow.select())
                .then("""
                        ) held
                          join units.unit_parent link on link.unit = branch_id and upper_inf(link.recorded)
                                                     and link.valid @> current_date
                         where day between date_trunc('month', :day::date) and :day::date and upper_inf(held.recorded)
                         group by parent) one""");
        return shop.plain().sql(text).param("day", last).query(Long.class).single();
    }
}
