package vn.sohoi.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.Preview.Total;
import vn.sohoi.reorganisation.spi.Headcount;

/** Counts people by where they go. Everything runs within the whole book's scope and gives numbers only. */
@Component
class Counting {
    private final List<Headcount> headcounts;

    Counting(List<Headcount> headcounts) {
        this.headcounts = headcounts;
    }

    List<String> counted() {
        return headcounts.stream().map(Headcount::textKey).toList();
    }

    /** What shares of people are shares of. */
    String everybody() {
        return headcounts.stream()
                .filter(Headcount::everybody)
                .map(Headcount::textKey)
                .findFirst()
                .orElse("");
    }

    String href(String textKey, UnitId unit, LocalDate day) {
        return headcounts.stream()
                .filter(one -> one.textKey().equals(textKey))
                .map(one -> one.href(unit, day))
                .findFirst()
                .orElse("");
    }

    /** Sums over branches, groups beneath them and pieces. */
    List<Total> totals(LocalDate day, Set<UnitId> branches) {
        return headcounts.stream()
                .map(one -> new Total(
                        one.textKey(),
                        one.on(day, branches).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .toList();
    }

    /** Branches of the assignments with the groups beneath them. */
    static Set<UnitId> places(Ground ground, List<Assignment> assignments) {
        var places = new HashSet<UnitId>();
        for (var one : assignments) {
            places.add(one.branch());
            places.addAll(ground.day().branchesUnder(one.branch()));
        }
        return places;
    }

    /** People on each branch, those of its groups among them, by what is counted. */
    Map<UnitId, Map<String, Long>> byBranch(LocalDate day, Ground ground, List<Assignment> assignments) {
        var places = places(ground, assignments);
        var counts = new HashMap<UnitId, Map<String, Long>>();
        for (var headcount : headcounts) {
            var found = headcount.on(day, places);
            for (var one : assignments)
                counts.computeIfAbsent(one.branch(), branch -> new LinkedHashMap<>())
                        .put(headcount.textKey(), sum(found, ground, one.branch()));
        }
        return counts;
    }

    /**
     * People who stand on cut branches themselves: of each new branch, and of what is left under the old identity. A branch on
     * which nobody stands has none.
     */
    Map<UnitId, Map<UnitId, Long>> ofCutBranches(LocalDate day, Cuts cuts, Map<Long, List<PersonId>> goers) {
        var counted = new LinkedHashMap<UnitId, Map<UnitId, Long>>();
        for (var headcount : headcounts) {
            if (!headcount.everybody()) continue;
            var all = headcount.on(day, cuts.byBranch().keySet());
            cuts.byBranch().forEach((branch, pieces) -> {
                var counts = new LinkedHashMap<UnitId, Long>();
                long left = all.getOrDefault(branch, 0L);
                for (var piece : pieces) {
                    var going = goers.getOrDefault(piece.id(), List.of());
                    long gone = going.isEmpty() ? 0 : headcount.among(day, branch, going);
                    counts.put(piece.fresh(), gone);
                    left -= gone;
                }
                counts.put(branch, left);
                counted.put(branch, counts);
            });
        }
        return counted;
    }

    /**
     * What each unit hands over to each other, unassigned branches left out.
     *
     * @param goers who goes with each piece; null when they have gone and stand on the new branches
     */
    List<Handover> handovers(Plan plan, Ground ground, Cuts cuts, @Nullable Map<Long, List<PersonId>> goers) {
        var day = plan.decision().day();
        var counts = byBranch(day, ground, cuts.handed());
        var found = new LinkedHashMap<List<UnitId>, Handover>();
        for (var one : cuts.handed()) {
            var rest = new LinkedHashMap<>(Objects.requireNonNull(counts.get(one.branch())));
            for (var piece : cuts.of(one.branch())) {
                var gone = goers == null
                        ? on(day, ground, piece.fresh())
                        : of(day, ground, piece, goers.getOrDefault(piece.id(), List.of()));
                if (goers != null) gone.forEach((key, count) -> rest.merge(key, -count, Long::sum));
                var handover = handover(found, one.from(), piece.to());
                handover.pieces().add(piece);
                gone.forEach((key, count) -> handover.counts().merge(key, count, Long::sum));
            }
            var to = one.to();
            if (to == null) continue;
            var handover = handover(found, one.from(), to);
            handover.branches().add(one.branch());
            rest.forEach((key, count) -> handover.counts().merge(key, count, Long::sum));
        }
        return List.copyOf(found.values());
    }

    /** People on a branch and its groups. */
    Map<String, Long> on(LocalDate day, Ground ground, UnitId branch) {
        var counts = new LinkedHashMap<String, Long>();
        for (var one : headcounts)
            counts.put(one.textKey(), sum(one.on(day, ground.day().branchesUnder(branch)), ground, branch));
        return counts;
    }

    /** People of a piece by what is counted. */
    Map<String, Long> of(LocalDate day, Ground ground, Piece piece, List<PersonId> goers) {
        var counts = new LinkedHashMap<String, Long>();
        var group = piece.group();
        for (var headcount : headcounts)
            counts.put(
                    headcount.textKey(),
                    group == null
                            ? goers.isEmpty() ? 0L : headcount.among(day, piece.branch(), goers)
                            : sum(headcount.on(day, ground.day().branchesUnder(group)), ground, group));
        return counts;
    }

    private static Handover handover(Map<List<UnitId>, Handover> found, UnitId from, UnitId to) {
        return found.computeIfAbsent(
                List.of(from, to),
                pair -> new Handover(from, to, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>()));
    }

    private static long sum(Map<UnitId, Long> counts, Ground ground, UnitId branch) {
        long sum = 0;
        for (var one : ground.day().branchesUnder(branch)) sum += counts.getOrDefault(one, 0L);
        return sum;
    }
}
