package vn.sohoi.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/**
 * To whom or what something happened in many branches, as known now, held in the program: who came to a year's activities of a
 * city is a hundred thousand rows, and one more record changes one branch of them.
 */
@Component
class HeldSubjects {
    /** All subjects of all answers together: about forty bytes each. */
    private static final int MOST = 400_000;

    private final Recount recount;
    private final Forgotten forgotten;
    private final int many;
    private final Shelf<Asked, Map<UnitId, Set<UUID>>> shelf = new Shelf<>(MOST, HeldSubjects::size);

    @Autowired
    HeldSubjects(Recount recount, Forgotten forgotten) {
        this(recount, forgotten, HeldSums.MANY);
    }

    /** @param many from so many branches on they are held */
    HeldSubjects(Recount recount, Forgotten forgotten, int many) {
        this.recount = recount;
        this.forgotten = forgotten;
        this.many = many;
    }

    private record Asked(String flow, DateSpan span, List<UnitId> branches) {}

    /** Whom it happened to within the span, each once on each branch; a branch without any is left out. */
    Map<UnitId, Set<UUID>> of(Evidence.Flow flow, DateSpan span, Collection<UnitId> branches) {
        if (branches.size() < many) return recount.subjects(flow, span, null, branches);
        var asked = new Asked(flow.code(), span, List.copyOf(branches));
        var held = held(asked, flow);
        if (held != null) return held;
        var number = forgotten.mayHold();
        var read = recount.subjects(flow, span, null, branches);
        if (number != null) shelf.put(asked, compact(read), number);
        return read;
    }

    private @Nullable Map<UnitId, Set<UUID>> held(Asked asked, Evidence.Flow flow) {
        var held = shelf.find(asked);
        if (held == null) return null;
        var last = Objects.requireNonNull(asked.span().until()).minusDays(1);
        var since = forgotten.since(flow.tally().source(), held.number(), last);
        if (since == null) {
            shelf.letGo(asked);
            return null;
        }
        var changed = new HashSet<>(since);
        changed.retainAll(new HashSet<>(asked.branches()));
        if (changed.isEmpty()) return held.what();
        var now = new HashMap<>(held.what());
        now.keySet().removeAll(changed);
        now.putAll(recount.subjects(flow, asked.span(), null, changed));
        return now;
    }

    /** Sets that do not grow take half the room. */
    private static Map<UnitId, Set<UUID>> compact(Map<UnitId, Set<UUID>> read) {
        var compact = new HashMap<UnitId, Set<UUID>>(read.size() * 2);
        read.forEach((branch, subjects) -> compact.put(branch, Set.copyOf(subjects)));
        return compact;
    }

    private static int size(Map<UnitId, Set<UUID>> subjects) {
        return subjects.values().stream().mapToInt(Set::size).sum();
    }
}
