package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Measured.Unit;
import vn.sohoi.bench.Workshop.Tree;

/** Members by commune on past days, as known now, against scanning all stays. */
@Lazy
@Component
@Order(5)
class PastDays implements Part {
    private static final int DAYS = 30;

    private static final Kind ANY_DAY = new Kind("bench.work.past-any-day", "bench.work.past-any-day.first", 12);
    private static final Kind MONTH_END = new Kind("bench.work.past-month-end", "bench.work.past-month-end.first", 300);

    private final RollUps rollUps;
    private final Towns towns;

    PastDays(RollUps rollUps, Towns towns) {
        this.rollUps = rollUps;
        this.towns = towns;
    }

    /** What days are asked for: the texts of its two rows, and how much faster the second asking should be. */
    private record Kind(String work, String first, double goal) {}

    @Override
    public String name() {
        return "past";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        var chance = shop.chance(5);
        var rows = new ArrayList<Measured>();
        rows.addAll(rows(shop, tree, ANY_DAY, anyDays(shop, chance)));
        rows.addAll(rows(shop, tree, MONTH_END, monthEnds(shop, chance)));
        return rows;
    }

    /** The first asking of a day stores its month end; the second is what readers meet. */
    private List<Measured> rows(Workshop shop, Tree tree, Kind kind, List<LocalDate> days) {
        var first = new Times();
        var ours = new Times();
        var scan = new Times();
        boolean equal = true;
        for (var day : days) {
            first.of(() -> rollUps.byCommune("members", tree, day));
            var counted = scan.of(() -> Recounts.members(shop.plain(), day));
            for (int i = 0; i < 3; i++)
                equal &= RollUps.same(ours.of(() -> rollUps.byCommune("members", tree, day)), counted);
        }
        return List.of(
                Measured.faster(kind.work(), ours.median(), scan.median(), kind.goal(), equal),
                Measured.beside(kind.first(), first.median(), scan.median(), Unit.MILLISECONDS));
    }

    private static List<LocalDate> anyDays(Workshop shop, Random chance) {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < shop.runs(DAYS); i++)
            days.add(LocalDate.of(2012, 1, 10).plusDays(chance.nextInt(5000)));
        return days;
    }

    private static List<LocalDate> monthEnds(Workshop shop, Random chance) {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < shop.runs(DAYS); i++)
            days.add(LocalDate.of(2012, 1, 1).plusMonths(chance.nextInt(165)).minusDays(1));
        return days;
    }
}
