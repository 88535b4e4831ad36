package vn.sohoi.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.Act;
import vn.sohoi.reorganisation.spi.Conflict;
import vn.sohoi.reorganisation.spi.Follower;

/** What features have on a branch that would end today. */
@Component
class BranchMatters {
    private final ObjectProvider<Follower> followers;
    private final Clock clock;

    BranchMatters(ObjectProvider<Follower> followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What names a place to settle it stands in the way: without a plan nothing settles itself. */
    List<Conflict> of(UnitId branch) {
        var act = new Act(0, today(), OffsetDateTime.now(clock), Map.of(), Map.of(), Set.of(branch), "", Actor.MACHINE);
        return followers
                .orderedStream()
                .flatMap(one -> one.conflicts(act).stream())
                .filter(one -> one.blocks() || !one.href().isEmpty())
                .toList();
    }
}
