package vn.sohoi.people;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.SealKeys;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** In which province a branch lies, for choosing the key that seals what is told there. */
interface Provinces {
    /** For people who are of no place. */
    Provinces NONE = branch -> SealKeys.NO_PART;

    /** The province's number, or {@link SealKeys#NO_PART} for a branch of no province. */
    long of(UnitId branch);

    /**
     * As the tree is today. A tree is kept for a moment, because a list seals thousands of values: a province that changes
     * meanwhile does no harm, since a seal names its key.
     */
    @Component
    class OfToday implements Provinces {
        private static final long KEPT_NANOS = 1_000_000_000L;

        private final Units units;
        private final Clock clock;
        private volatile @Nullable Kept kept;

        OfToday(Units units, Clock clock) {
            this.units = units;
            this.clock = clock;
        }

        private record Kept(UnitTree tree, long since) {}

        @Override
        public long of(UnitId branch) {
            return tree(branch).path(branch).stream()
                    .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                    .mapToLong(unit -> unit.id().value())
                    .findFirst()
                    .orElse(SealKeys.NO_PART);
        }

        private UnitTree tree(UnitId branch) {
            var now = kept;
            if (now != null
                    && System.nanoTime() - now.since() < KEPT_NANOS
                    && now.tree().find(branch) != null) return now.tree();
            var fresh = new Kept(units.treeOn(LocalDate.now(clock)), System.nanoTime());
            kept = fresh;
            return fresh.tree();
        }
    }
}
