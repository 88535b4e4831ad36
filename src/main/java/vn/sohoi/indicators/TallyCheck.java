package vn.sohoi.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Counts every figure again from the rows of evidence and compares it with its tally. The evidence is the truth. */
@Service
public class TallyCheck {
    /** Before this day nothing happened to the Union: it was founded in 1930. */
    public static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);

    private final Db db;
    private final Scopes scopes;
    private final Indicators indicators;
    private final Tallies tallies;
    private final Recount recount;
    private final Clock clock;

    TallyCheck(Db db, Scopes scopes, Indicators indicators, Tallies tallies, Recount recount, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.indicators = indicators;
        this.tallies = tallies;
        this.recount = recount;
        this.clock = clock;
    }

    /** A tally that says something else than the rows. */
    public record Difference(String indicator, LocalDate day, UnitId branch, long tally, long recount) {}

    /**
     * What was compared.
     *
     * @param figures how many indicators
     * @param days how many days of each: those whose counters are stored, and today
     */
    public record Outcome(int figures, int days, List<Difference> differences) {}

    /** Compares all of it; writers may go on meanwhile, whole transactions are seen or not at all. */
    public Outcome check() {
        return scopes.numbers(() -> {
            var branches = branches();
            var units = units();
            var days = days();
            var found = new ArrayList<Difference>();
            int figures = 0;
            for (var evidence : indicators.contributed()) {
                if (!(evidence instanceof Evidence.Stock) && !(evidence instanceof Evidence.Flow)) continue;
                figures++;
                for (var day : days)
                    found.addAll(differences(evidence, day, Spreads.standsOnUnits(evidence) ? units : branches));
            }
            return new Outcome(figures, days.size(), found);
        });
    }

    /** Compares one indicator on one day. */
    List<Difference> differences(Evidence evidence, LocalDate day, Collection<UnitId> branches) {
        return switch (evidence) {
            case Evidence.Stock stock ->
                differences(
                        stock.code(),
                        day,
                        tallies.on(Count.of(stock), day, branches),
                        recount.on(stock, day, null, branches));
            case Evidence.Flow flow -> {
                if (day.isBefore(BEGINNING)) yield List.of();
                var span = DateSpan.between(BEGINNING, day.plusDays(1));
                yield differences(
                        flow.code(),
                        day,
                        tallies.within(Count.of(flow), span, branches),
                        recount.within(flow, span, null, branches));
            }
            default -> List.of();
        };
    }

    private static List<Difference> differences(
            String code, LocalDate day, Map<UnitId, Counted> told, Map<UnitId, Counted> counted) {
        var found = new ArrayList<Difference>();
        var both = new HashSet<>(told.keySet());
        both.addAll(counted.keySet());
        for (var branch : both) {
            long tally = told.getOrDefault(branch, Counted.NOTHING).value();
            long rows = counted.getOrDefault(branch, Counted.NOTHING).value();
            if (tally != rows) found.add(new Difference(code, day, branch, tally, rows));
        }
        return found;
    }

    private List<UnitId> branches() {
        return db.sql("select unit_id from units.newest_parent where level in ('BRANCH', 'GROUP') order by unit_id")
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    private List<UnitId> units() {
        return db.sql("select unit_id from units.newest_parent order by unit_id")
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    private Collection<LocalDate> days() {
        var days = new LinkedHashSet<LocalDate>();
        days.add(LocalDate.now(clock));
        days.addAll(db.sql("select distinct day from indicators.counter order by day")
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list());
        return days;
    }
}
