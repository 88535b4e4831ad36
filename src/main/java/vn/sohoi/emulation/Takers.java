package vn.sohoi.emulation;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.clusters.Clusters;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Who takes part in a round, and who scores whom. */
@Component
class Takers {
    private static final RandomGenerator LOTS = new SecureRandom();

    private final Units units;
    private final Clusters clusters;

    Takers(Units units, Clusters clusters) {
        this.units = units;
        this.clusters = clusters;
    }

    /**
     * Of the scheme's level: all that stand beneath the holder on the day, or the members of the cluster on that day.
     *
     * @throws NotFound for a cluster that there is not
     * @throws Refused for a cluster that another unit set up, or where nobody takes part
     */
    List<UnitId> of(NewRound round, Scheme scheme, LocalDate day, Actor actor) {
        var tree = units.treeOn(day);
        List<UnitId> asked;
        if (round.cluster() == null)
            asked = tree.subtree(round.holder()).stream().map(unit -> unit.id()).toList();
        else {
            var cluster = clusters.find(round.cluster(), actor);
            if (!cluster.owner().equals(round.holder())) throw new Refused("emulation.error.other-cluster");
            asked = cluster.on(day);
        }
        var taking = asked.stream()
                .filter(unit -> {
                    var one = tree.find(unit);
                    return one != null && one.level() == scheme.level();
                })
                .toList();
        if (taking.isEmpty()) throw new Refused("emulation.error.nobody");
        return taking;
    }

    /** The unit as it is called on the day, or was called last. */
    String name(UnitId unit, LocalDate day) {
        return units.onOrLast(unit, day).name();
    }

    /**
     * Who scores whom, by lot: in a ring of the units in the order that was drawn, each scored by the one before it. So each
     * scores one and is scored by one, and nobody scores whoever scores her, save where there are two.
     */
    static List<Taking> drawn(List<UnitId> units) {
        return drawn(units, LOTS);
    }

    static List<Taking> drawn(List<UnitId> units, RandomGenerator lots) {
        var order = new ArrayList<>(units);
        Collections.shuffle(order, java.util.Random.from(lots));
        Map<UnitId, UnitId> before = new HashMap<>();
        for (int i = 0; i < order.size(); i++)
            before.put(order.get(i), order.get((i + order.size() - 1) % order.size()));
        return units.stream()
                .map(unit -> new Taking(unit, units.size() > 1 ? before.get(unit) : null))
                .toList();
    }
}
