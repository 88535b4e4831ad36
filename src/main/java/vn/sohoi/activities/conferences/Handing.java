package vn.sohoi.activities.conferences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.reports.spi.Occasions;

/** Conferences at which certificates are handed over: shown to whoever is shown their programmes (decision 0086). */
@Service
class Handing implements Occasions {
    private final ConferenceRows rows;
    private final NamesGate gate;
    private final Authoriser authoriser;

    Handing(ConferenceRows rows, NamesGate gate, Authoriser authoriser) {
        this.rows = rows;
        this.gate = gate;
        this.authoriser = authoriser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Occasion> within(DateSpan days, Actor reader) {
        if (!mayRead(reader)) return List.of();
        return gate.inScope(reader, () -> rows.handing(days)).stream()
                .filter(one -> gate.mayRead(one.owner(), reader))
                .map(Handing::occasion)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Occasion> find(UUID id, Actor reader) {
        if (!mayRead(reader)) return Optional.empty();
        return rows.conference(id)
                .filter(one -> gate.mayRead(one.owner(), reader))
                .map(Handing::occasion);
    }

    private boolean mayRead(Actor reader) {
        return authoriser.allows(reader, Purpose.ACTIVITIES, Act.READ);
    }

    private static Occasion occasion(ConferenceRows.Conference one) {
        return new Occasion(one.id(), one.title(), one.days(), "/hoat-dong/" + one.id() + "/chuong-trinh");
    }
}
