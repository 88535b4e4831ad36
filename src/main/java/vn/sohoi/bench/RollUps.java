package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.bench.Workshop.Tree;
import vn.sohoi.indicators.Figure;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.UnitId;

/** The picture of today: members and women by commune and of the whole city, against counting the people again. */
@Lazy
@Component
@Order(4)
class RollUps implements Part {
    private static final int OURS = 40;

    /** A book that has answered for some minutes: before that it is Java's compiler that is measured. */
    private static final int WARM = 300;

    private static final int RECOUNTS = 20;

    private final Figures figures;
    private final Towns towns;

    RollUps(Figures figures, Towns towns) {
        this.figures = figures;
        this.towns = towns;
    }

    @Override
    public String name() {
        return "rollups";
    }

    @Override
    public List<Measured> measure(Workshop shop) {
        var tree = towns.of(shop.people(), shop.today());
        var today = shop.today();
        var rows = new ArrayList<Measured>();
        rows.add(compare(
                shop,
                "bench.work.rollup-members",
                () -> byCommune("members", tree, today),
                () -> Recounts.members(shop.plain(), today)));
        rows.add(compare(
                shop,
                "bench.work.rollup-city",
                () -> Map.of(tree.city(), city("members", tree, today)),
                () -> Map.of(tree.city(), Recounts.allMembers(shop.plain(), today))));
        rows.add(compare(
                shop,
                "bench.work.rollup-women",
                () -> byCommune("women-18", tree, today),
                () -> Recounts.women(shop.plain(), today)));
        return rows;
    }

    /** In turns, so that what else the machine does meets both. */
    private static Measured compare(
            Workshop shop, String work, Supplier<Map<UnitId, Long>> ours, Supplier<Map<UnitId, Long>> plain) {
        var our = new Times();
        var their = new Times();
        boolean equal = true;
        var warm = new Times();
        int warming = Math.max(3, shop.runs(WARM));
        for (int i = 0; i < warming; i++) warm.of(ours);
        // counters that were just stored: a book that is a minute old has had its autovacuum
        shop.plain().sql("vacuum indicators.counter").update();
        int turns = shop.runs(RECOUNTS);
        for (int turn = 0; turn < turns; turn++) {
            var recount = their.of(plain);
            for (int i = 0; i < OURS / RECOUNTS; i++) equal &= same(our.of(ours), recount);
        }
        return Measured.faster(work, our.median(), their.median(), 100, equal);
    }

    /** Counted by commune; a commune without any is left out of one and 0 in the other. */
    static boolean same(Map<UnitId, Long> one, Map<UnitId, Long> other) {
        return present(one).equals(present(other));
    }

    private static Map<UnitId, Long> present(Map<UnitId, Long> counts) {
        var present = new HashMap<>(counts);
        present.values().removeIf(count -> count == 0);
        return present;
    }

    Map<UnitId, Long> byCommune(String indicator, Tree tree, LocalDate day) {
        var counts = new HashMap<UnitId, Long>();
        figures.children(Question.on(indicator, tree.city(), day), Workshop.counter(tree.city()))
                .forEach((unit, figure) -> counts.put(unit.id(), value(figure)));
        return counts;
    }

    private long city(String indicator, Tree tree, LocalDate day) {
        return value(figures.answer(Question.on(indicator, tree.city(), day), Workshop.counter(tree.city())));
    }

    private static long value(Figure figure) {
        var value = figure.value();
        return value == null ? -1 : value.longValue();
    }
}
