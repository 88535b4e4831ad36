package vn.sohoi.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts a whole number so that the parts always sum to it. */
public final class Split {
    private Split() {}

    /** Equal parts; what does not divide goes to the first ones. */
    public static List<Long> equally(long whole, int parts) {
        return inProportion(
                whole,
                IntStream.range(0, parts).mapToObj(part -> BigDecimal.ONE).toList());
    }

    /**
     * Parts in proportion to weights of 0 and more, by the largest remainder: each gets its share rounded down, and what is
     * left goes one by one to those that lost most by it, of equal losses the first. Without any weight, equal parts.
     */
    public static List<Long> inProportion(long whole, List<BigDecimal> weights) {
        if (weights.isEmpty()) return List.of();
        if (whole < 0)
            return inProportion(-whole, weights).stream().map(part -> -part).toList();
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) return equally(whole, weights.size());
        var parts = new ArrayList<Long>();
        var lost = new ArrayList<BigDecimal>();
        long left = whole;
        for (var weight : weights) {
            // kept as whole numerators over the sum of the weights, so that nothing is rounded twice
            var share = BigDecimal.valueOf(whole).multiply(weight);
            var part = share.divide(sum, 0, RoundingMode.DOWN);
            parts.add(part.longValueExact());
            lost.add(share.subtract(part.multiply(sum)));
            left -= part.longValueExact();
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> lost.get(place)).reversed())
                .limit(left)
                .forEach(place -> parts.set(place, parts.get(place) + 1));
        return parts;
    }
}
