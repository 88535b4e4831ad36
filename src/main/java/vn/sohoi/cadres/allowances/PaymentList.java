package vn.sohoi.cadres.allowances;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * For whom what is to be paid in a period: every month in which she served in a post for as many days as the allowance asks.
 * It is counted anew from the posts whenever it is asked, so a corrected day of taking office corrects the list. Days to come
 * have not been served.
 */
@Service
public class PaymentList {
    /** A longer list is worked through unit by unit. */
    public static final int MOST_NAMES = 200;

    private final Allowances allowances;
    private final ServedMonths months;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    PaymentList(Allowances allowances, ServedMonths months, CadreGate gate, Units units, Audit audit) {
        this.allowances = allowances;
        this.months = months;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * What a period asks of a unit and all beneath it.
     *
     * @param people how many are paid something, each once
     * @param amount đồng, the sum of all
     * @param beneath those of each unit directly beneath where something is to be paid
     * @param lines by name; empty for a reader who sees numbers only, and where they are more than {@link #MOST_NAMES}
     */
    public record Due(long people, long amount, List<Of> beneath, List<Line> lines) {}

    /** A unit directly beneath. */
    public record Of(Unit unit, long people, long amount) {}

    /**
     * One allowance of one who served.
     *
     * @param acting whether she stood in
     * @param months how many months count
     */
    public record Line(
            CadreId cadre, String name, UnitId unit, Post post, boolean acting, Allowance allowance, int months) {
        /** Đồng. */
        public long amount() {
            return months * allowance.amount();
        }

        Line with(int counted) {
            return new Line(cadre, name, unit, post, acting, allowance, counted);
        }
    }

    /**
     * The list of a unit.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional
    public Due of(UnitId unit, Period period, Actor reader) {
        gate.demandRead(reader, unit);
        var tomorrow = gate.today().plusDays(1);
        var until = period.until().isAfter(tomorrow) ? tomorrow : period.until();
        if (!period.from().isBefore(until)) return new Due(0, 0, List.of(), List.of());
        var paid = allowances.within(DateSpan.between(period.from(), until)).stream()
                .collect(toMap(Allowance::id, Function.identity()));
        var lines = gate.counting(() -> months.of(unit, period.from(), until, paid));
        var seen = List.<Line>of();
        if (!lines.isEmpty() && lines.size() <= MOST_NAMES && gate.seesNames(reader)) {
            seen = gate.reading(reader, () -> months.of(unit, period.from(), until, paid));
            audit.read(
                    reader, Reading.ofMany("cadres.read-allowances", "units.unit", unit, seen.size(), "name", "post"));
        }
        return new Due(people(lines), amount(lines), beneath(unit, period, lines), seen);
    }

    private List<Of> beneath(UnitId unit, Period period, List<Line> lines) {
        var day = period.lastDay().isAfter(gate.today()) ? gate.today() : period.lastDay();
        var tree = units.treeOn(day);
        var found = new ArrayList<Of>();
        for (var child : tree.children(unit)) {
            var within = new HashSet<>(tree.unitsUnder(child.id()));
            var hers = lines.stream().filter(one -> within.contains(one.unit())).toList();
            if (!hers.isEmpty()) found.add(new Of(child, people(hers), amount(hers)));
        }
        return found;
    }

    private static long people(List<Line> lines) {
        return lines.stream().map(Line::cadre).distinct().count();
    }

    private static long amount(List<Line> lines) {
        return lines.stream().mapToLong(Line::amount).sum();
    }
}
