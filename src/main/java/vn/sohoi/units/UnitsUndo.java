package vn.sohoi.units;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.UnitId;

/** Takes branches back that came with something that is undone. */
@Service
public class UnitsUndo {
    private final UnitRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitsUndo(UnitRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** As if they had never been; one that anything refers to stays. */
    @Transactional
    public void takeBack(Collection<UnitId> branches) {
        if (branches.isEmpty()) return;
        rows.lock();
        rows.takeBack(branches);
        events.publishEvent(new TreeChanged(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
