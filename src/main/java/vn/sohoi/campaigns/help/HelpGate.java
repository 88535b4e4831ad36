package vn.sohoi.campaigns.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Reading;
import vn.sohoi.campaigns.HomeReadings;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;

/** Who reads and writes what of help: how much for whoever sees the unit's figures, to whom for those who help there. */
@Component
class HelpGate {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final HomeReadings readings;
    private final Clock clock;

    HelpGate(Authoriser authoriser, Scopes scopes, HomeReadings readings, Clock clock) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.readings = readings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound for a unit beyond the reader's reach */
    void demandRead(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
    }

    /** @throws NotFound for a unit beyond the reader's reach, and for whoever sees nobody by name */
    void demandNames(Actor reader, UnitId unit) {
        authoriser.demand(reader, Purpose.HARDSHIP, Act.READ, unit);
        if (!reader.isMachine() && !seesNames(reader)) throw new NotFound();
    }

    /** @throws NotFound for a unit beyond the actor's reach, and for whoever sees nobody by name */
    void demandWrite(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.HARDSHIP, Act.WRITE, unit);
        if (!actor.isMachine() && !seesNames(actor)) throw new NotFound();
    }

    boolean mayWrite(Actor actor, UnitId unit) {
        return authoriser.allows(actor, Purpose.HARDSHIP, Act.WRITE)
                && (actor.isMachine() || seesNames(actor))
                && authoriser.reaches(actor, unit);
    }

    /** What is agreed with partners names nobody: whoever plans for the unit writes it down. */
    void demandAgreement(Actor actor, UnitId unit) {
        authoriser.demand(actor, Purpose.ACTIVITIES, Act.WRITE, unit);
    }

    boolean mayAgree(Actor actor, UnitId unit) {
        return authoriser.allows(actor, Purpose.ACTIVITIES, Act.WRITE) && authoriser.reaches(actor, unit);
    }

    /** Who was helped was shown; a child belongs to the home that the book knows of it. */
    void wasShown(Actor reader, Reading what, @Nullable Recipient helped) {
        switch (helped) {
            case Recipient.Person person -> readings.of(reader, what, person.id());
            case Recipient.Home home -> readings.ofHome(reader, what, home.id());
            case null, default -> readings.ofHome(reader, what, null);
        }
    }

    boolean seesNames(Actor reader) {
        return authoriser.seesNames(reader, Purpose.HARDSHIP);
    }

    /** A child in need is guarded more than a name on the roll. */
    boolean seesChildren(Actor reader) {
        return reader.isMachine() || authoriser.sees(reader, Purpose.HARDSHIP, FieldClass.C3);
    }

    /**
     * @throws NotFound for a unit beyond the reader's reach, and for whoever sees nobody by name
     * @throws Refused for whoever sees names, but no guarded data
     */
    void demandChildren(Actor reader, UnitId unit, Act act) {
        authoriser.demand(reader, Purpose.HARDSHIP, act, unit);
        if (seesChildren(reader)) return;
        if (seesNames(reader)) throw new Refused("campaigns.help.children-guarded");
        throw new NotFound();
    }

    /** Help as this reader may see it; for whoever sees no names {@link HelpBook} leaves them out. */
    <T> T reading(Actor reader, Supplier<T> work) {
        return reader.isMachine() || seesNames(reader)
                ? scopes.names(reader, Purpose.HARDSHIP, work)
                : scopes.numbers(work);
    }

    /** What is written of a child wherever it stood: its branch may have been cut from one beyond the actor's reach. */
    <T> T everywhere(Supplier<T> work) {
        return scopes.numbers(work);
    }

    <T> T writing(Actor actor, Supplier<T> work) {
        return scopes.names(actor, Purpose.HARDSHIP, work);
    }
}
