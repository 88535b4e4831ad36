package vn.sohoi.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Measure;
import vn.sohoi.indicators.spi.Tally;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * Counts of guarded data as {@link SmallNumbers} tells them. A cell is a branch's quarter as the book knew it at the end of a
 * quarter: if such a figure moved from day to day, the day on which a star becomes 10 would tell that there were 7 before.
 */
@Component
class CoarseCounts {
    private final Recount recount;
    private final Clock clock;

    CoarseCounts(Recount recount, Clock clock) {
        this.recount = recount;
        this.clock = clock;
    }

    /** What stood at the end of the last quarter, at the question's day or before. */
    Spread on(Evidence.Stock stock, Question question, Trees trees) {
        var known = known(question);
        var asked = question.when().day().plusDays(1);
        var day = (asked.isBefore(known) ? quarter(asked) : known).minusDays(1);
        var tree = trees.on(day);
        var values = SmallNumbers.given(recount.on(stock, day, instant(known), Spreads.all(tree, stock.tally())));
        return spread(
                stock.measure(),
                List.of(new CountSpread.Slice(tree, values, stock.tally().onUnits())),
                trees);
    }

    /** What happened in those whole quarters of the period that are over; a shorter period has no answer. */
    Spread within(Evidence.Flow flow, DateSpan span, Question question, Trees trees) {
        return within(
                flow.tally(),
                flow.measure(),
                span,
                question,
                trees,
                (quarter, leaves) -> recount.within(flow, quarter, instant(known(question)), leaves));
    }

    /** The same of people: each once in a branch's quarter. */
    Spread once(Evidence.Flow flow, DateSpan span, Question question, Trees trees) {
        return within(flow.tally(), Measure.PERSON, span, question, trees, (quarter, leaves) -> {
            var people = new HashMap<UnitId, Counted>();
            recount.subjects(flow, quarter, instant(known(question)), leaves)
                    .forEach((branch, subjects) -> people.put(branch, new Counted(subjects.size(), 0)));
            return people;
        });
    }

    private Spread within(
            Tally tally,
            Measure measure,
            DateSpan span,
            Question question,
            Trees trees,
            BiFunction<DateSpan, List<UnitId>, Map<UnitId, Counted>> counting) {
        var from = Objects.requireNonNull(span.from());
        var until = Objects.requireNonNull(span.until());
        var begin = from.equals(quarter(from)) ? from : quarter(from).plusMonths(3);
        var slices = new ArrayList<CountSpread.Slice>();
        var last = until.isBefore(known(question)) ? until : known(question);
        for (var next = begin.plusMonths(3); !next.isAfter(last); next = next.plusMonths(3))
            slices.addAll(placed(DateSpan.between(next.minusMonths(3), next), trees, tally, counting));
        return slices.isEmpty() ? new Unanswered(measure) : spread(measure, slices, trees);
    }

    /** Each branch where it stood last in the quarter: cut in two by a reorganisation, its quarter would be two cells. */
    private static List<CountSpread.Slice> placed(
            DateSpan quarter,
            Trees trees,
            Tally tally,
            BiFunction<DateSpan, List<UnitId>, Map<UnitId, Counted>> counting) {
        var from = Objects.requireNonNull(quarter.from());
        var until = Objects.requireNonNull(quarter.until());
        var days = new ArrayList<>(trees.changes(from, until));
        days.add(until);
        var slices = new ArrayList<CountSpread.Slice>();
        var seen = new HashSet<UnitId>();
        for (var day : days.reversed()) {
            var tree = trees.on(day.minusDays(1));
            var fresh = Spreads.all(tree, tally).stream().filter(seen::add).toList();
            if (!fresh.isEmpty())
                slices.add(new CountSpread.Slice(
                        tree, SmallNumbers.given(counting.apply(quarter, fresh)), tally.onUnits()));
        }
        return slices;
    }

    /** In the tree of the question's frame, because a quarter's own tree may be another. */
    private Spread spread(Measure measure, List<CountSpread.Slice> slices, Trees trees) {
        return new CoarseSpread(new CountSpread(measure, slices, new Places(trees)));
    }

    /** The beginning of the quarter that ran when the question's book stood as it asks: what was recorded before it is known. */
    private LocalDate known(Question question) {
        var at = question.knownAt();
        return quarter(at == null ? LocalDate.now(clock) : LocalDate.ofInstant(at, clock.getZone()));
    }

    private Instant instant(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /** A period without a whole quarter that is over. */
    private record Unanswered(Measure measure) implements Spread {
        @Override
        public Figure of(UnitId unit) {
            return Figure.impossible(measure, List.of());
        }

        @Override
        public Figure own(UnitId unit) {
            return Figure.impossible(measure, List.of());
        }
    }
}
