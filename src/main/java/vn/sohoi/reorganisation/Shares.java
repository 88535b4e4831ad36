package vn.sohoi.reorganisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Relation;
import vn.sohoi.units.Succession;

/**
 * Where units went, told by what was handed over. The state's table gives no shares of people; once every branch has its
 * place they are counted: of a unit that was cut they sum up to one exactly, and nothing is ever divided evenly.
 */
final class Shares {
    private static final int DECIMALS = 6;

    private Shares() {}

    static List<Succession> of(Plan plan, Ground ground, List<Handover> handovers, String everybody) {
        var byUnit = new LinkedHashMap<UnitId, List<Handover>>();
        for (var one : handovers)
            byUnit.computeIfAbsent(one.from(), unit -> new ArrayList<>()).add(one);
        var told = new ArrayList<Succession>();
        byUnit.forEach((from, all) -> told.addAll(ofUnit(plan, ground, all, everybody)));
        return told;
    }

    /**
     * What of a cut branch went on and what became a branch of its own, by counts of those who stood on it. Where nobody goes
     * who stood on the branch itself, it goes on whole.
     */
    static List<Succession> ofCuts(Plan plan, Map<UnitId, Map<UnitId, Long>> counts) {
        var decision = plan.decision();
        var told = new ArrayList<Succession>();
        counts.forEach((branch, parts) -> {
            long sum = parts.values().stream().mapToLong(Long::longValue).sum();
            boolean cut = parts.getOrDefault(branch, 0L) < sum;
            var shares = sum == 0 ? Map.<UnitId, BigDecimal>of() : shares(parts, sum);
            parts.keySet().forEach(to -> {
                if (to.equals(branch) && !cut) return;
                var one = Succession.of(branch, to, decision.day(), Relation.PART, decision.number());
                var share = shares.get(to);
                told.add(share == null ? one : with(one, share));
            });
        });
        return told;
    }

    private static List<Succession> ofUnit(Plan plan, Ground ground, List<Handover> all, String everybody) {
        var from = all.getFirst().from();
        var counts = new LinkedHashMap<UnitId, Long>();
        for (var one : all) counts.put(one.to(), one.counts().getOrDefault(everybody, 0L));
        for (var taker : ground.takers(from)) counts.putIfAbsent(taker, 0L);
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        var shares = sum == 0 ? Map.<UnitId, BigDecimal>of() : shares(counts, sum);
        var told = new ArrayList<Succession>();
        counts.keySet().forEach(to -> {
            var said = ground.heirs(from).stream()
                    .filter(one -> one.to().equals(to))
                    .findFirst()
                    .orElse(null);
            var one = one(plan, from, to, said, counts.size() == 1, shares.get(to));
            if (!one.equals(said)) told.add(one);
        });
        return told;
    }

    private static Succession one(
            Plan plan, UnitId from, UnitId to, @Nullable Succession said, boolean alone, @Nullable BigDecimal share) {
        var decision = plan.decision();
        if (said == null) {
            var fresh =
                    Succession.of(from, to, decision.day(), alone ? Relation.WHOLE : Relation.PART, decision.number());
            return share == null ? fresh : with(fresh, share);
        }
        return share == null || said.relation() == Relation.PART_LAND || same(said.sharePeople(), share)
                ? said
                : with(said, share);
    }

    private static Succession with(Succession one, BigDecimal share) {
        return new Succession(one.from(), one.to(), one.day(), one.relation(), share, one.shareLand(), one.basis());
    }

    private static boolean same(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    /** Rounded down, and what is left goes to the largest: so they sum up to one. */
    private static Map<UnitId, BigDecimal> shares(Map<UnitId, Long> counts, long sum) {
        var shares = new LinkedHashMap<UnitId, BigDecimal>();
        var left = BigDecimal.ONE;
        UnitId largest = null;
        for (var one : counts.entrySet()) {
            var share = BigDecimal.valueOf(one.getValue()).divide(BigDecimal.valueOf(sum), DECIMALS, RoundingMode.DOWN);
            shares.put(one.getKey(), share);
            left = left.subtract(share);
            if (largest == null || one.getValue() > counts.getOrDefault(largest, 0L)) largest = one.getKey();
        }
        if (largest != null) shares.merge(largest, left, BigDecimal::add);
        return shares;
    }
}
