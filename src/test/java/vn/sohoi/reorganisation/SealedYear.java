package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.sohoi.closings.Closings;
import vn.sohoi.closings.NewRound;
import vn.sohoi.closings.Report;
import vn.sohoi.closings.Round;
import vn.sohoi.closings.Sealing;
import vn.sohoi.indicators.Figures;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;

/** A sealed year of a city, with what lay beneath each figure when it was sealed. */
@Component
class SealedYear {
    private static final List<String> STOCKS = List.of("members", "women-18", "core-members");
    private static final List<String> FLOWS = List.of("admitted", "departed");
    private static final Figures.Page ALL = new Figures.Page(0, Integer.MAX_VALUE);

    private final Closings closings;
    private final Sealing sealing;
    private final Figures figures;

    SealedYear(Closings closings, Sealing sealing, Figures figures) {
        this.closings = closings;
        this.sealing = sealing;
        this.figures = figures;
    }

    /** One figure of the report of one unit. */
    record Asked(UnitId unit, String indicator) {}

    /** The round, and the rows beneath each of its figures: who, where, on which day of what happened, how much. */
    record Sealed(Round round, Map<Asked, Map<String, Long>> rows) {}

    /** Opens the year, has every commune hand in, and seals it. */
    Sealed seal(UnitId city, int year) {
        var round = open(city, year);
        for (var report : closings.reports(round, Actor.MACHINE)) {
            if (report.unit().equals(city)) continue;
            closings.submit(round, report.unit(), Actor.MACHINE);
            closings.accept(round, report.unit(), Actor.MACHINE);
        }
        sealing.seal(round, String.valueOf(year), "", Actor.MACHINE);
        var rows = new HashMap<Asked, Map<String, Long>>();
        for (var asked : asked(round)) rows.put(asked, rows(round, asked));
        return new Sealed(round, rows);
    }

    /** Asks all communes for the year and waits. */
    Round open(UnitId city, int year) {
        var wished = new NewRound(
                city, Period.parse(String.valueOf(year)), LocalDate.of(year + 1, 1, 5), List.copyOf(all()));
        return closings.round(closings.open(wished, Actor.MACHINE), Actor.MACHINE);
    }

    /** Units that the round still asks, the owner left out. */
    List<UnitId> askedUnits(Round round) {
        return closings.reports(round, Actor.MACHINE).stream()
                .map(Report::unit)
                .filter(unit -> !unit.equals(round.owner()))
                .toList();
    }

    /**
     * No seal is broken; whoever is learnt of beneath one changes it, and the difference list names exactly what came and what
     * went, to the row.
     */
    Map<Asked, Map<String, Long>> demandExactLists(Sealed sealed) {
        var found = new HashMap<Asked, Sealing.Found>();
        for (var report : closings.reports(sealed.round(), Actor.MACHINE))
            for (var one : sealing.verify(sealed.round(), report))
                found.put(new Asked(report.unit(), one.sealed().question().indicator()), one.found());
        var lists = new LinkedHashMap<Asked, Map<String, Long>>();
        sealed.rows().forEach((asked, then) -> {
            var wanted = new TreeMap<>(rows(sealed.round(), asked));
            then.forEach((row, amount) -> wanted.merge(row, -amount, Long::sum));
            wanted.values().removeIf(amount -> amount == 0);
            var listed = listed(sealed.round(), asked);
            assertThat(listed).as("the difference list of %s", asked).isEqualTo(wanted);
            assertThat(found.get(asked)).as("the seal of %s", asked).isNotEqualTo(Sealing.Found.BROKEN);
            if (!listed.isEmpty()) assertThat(found.get(asked)).as("%s", asked).isEqualTo(Sealing.Found.CHANGED);
            lists.put(asked, listed);
        });
        return lists;
    }

    private Map<String, Long> rows(Round round, Asked asked) {
        var rows = new TreeMap<String, Long>();
        boolean happens = FLOWS.contains(asked.indicator());
        for (var row : figures.open(closings.question(round, asked.indicator(), asked.unit()), Actor.MACHINE, ALL))
            rows.merge(
                    row.pseudonym() + " " + row.branch()
                            + (happens ? " " + row.span().from() : ""),
                    row.amount(),
                    Long::sum);
        return rows;
    }

    private Map<String, Long> listed(Round round, Asked asked) {
        var rows = new TreeMap<String, Long>();
        boolean happens = FLOWS.contains(asked.indicator());
        for (var change : sealing.changes(round, asked.unit(), asked.indicator(), Actor.MACHINE))
            rows.merge(
                    change.pseudonym() + " " + change.unit()
                            + (happens ? " " + change.span().from() : ""),
                    change.amount(),
                    Long::sum);
        rows.values().removeIf(amount -> amount == 0);
        return rows;
    }

    private List<Asked> asked(Round round) {
        return closings.reports(round, Actor.MACHINE).stream()
                .flatMap(report -> all().stream().map(code -> new Asked(report.unit(), code)))
                .toList();
    }

    private static List<String> all() {
        return java.util.stream.Stream.concat(STOCKS.stream(), FLOWS.stream()).toList();
    }
}
