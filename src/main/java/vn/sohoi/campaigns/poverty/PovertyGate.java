package vn.sohoi.campaigns.poverty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Who reads and writes of poverty: how many for whoever sees the unit's figures, which household for who helps there (C3). */
@Component
class PovertyGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Clock clock;

    PovertyGate(Authoriser authoriser, Scopes scopes, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean seesHomes(Actor reader) {
        return reader.isMachine() || authoriser.sees(reader, Purpose.HARDSHIP, FieldClass.C3);
    }

    /** @throws NotFound for a unit beyond the reader's reach */
    void demandFigures(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
    }

    /**
     * @throws NotFound for a unit beyond the reader's reach, and for whoever sees nobody by name
     * @throws Refused for whoever sees names, but no guarded data
     */
    void demand(Actor reader, UnitId unit, Act act) {
        authoriser.demand(reader, Purpose.HARDSHIP, act, unit);
        if (seesHomes(reader)) return;
        if (authoriser.seesNames(reader, Purpose.HARDSHIP)) throw new Refused("campaigns.poverty.guarded");
        throw new NotFound();
    }

    boolean mayWrite(Actor actor, UnitId unit) {
        return authoriser.allows(actor, Purpose.HARDSHIP, Act.WRITE)
                && seesHomes(actor)
                && authoriser.reaches(actor, unit);
    }

    <T> T within(Actor actor, Supplier<T> work) {
        return scopes.names(actor, Purpose.HARDSHIP, work);
    }
}
