package vn.sohoi.emulation.examples;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.Consented;
import vn.sohoi.emulation.examples.Example.About;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/**
 * Who reads and writes model examples. Those keep them who see the women of the telling unit by name; all others in the Union
 * read of collectives, and of a woman only while her consent to be named in the Union's news holds.
 */
@Component
class ExampleGate {
    /** The use that her consent is for, as {@code privacy} calls it. */
    private static final String NEWS = "pictures";

    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Consented consents;

    ExampleGate(Authoriser authoriser, Scopes scopes, Consented consents) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.consents = consents;
    }

    void demandRead(Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ);
    }

    boolean keeps(UnitId unit, Actor reader) {
        return reader.isMachine() || authoriser.seesNames(reader, Purpose.ROLL) && authoriser.reaches(reader, unit);
    }

    boolean mayTell(UnitId unit, Actor actor) {
        return keeps(unit, actor) && authoriser.allows(actor, Purpose.FIGURES, Act.WRITE);
    }

    /** @throws NotFound unless the actor keeps what the unit tells */
    void demandTell(UnitId unit, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE);
        if (!keeps(unit, actor)) throw new NotFound();
    }

    /** All that is told, each with whether it may be read by all; those must be left out before anything goes to a reader. */
    List<Example> read(Supplier<List<Example>> work) {
        return scopes.numbers(() -> agreed(work.get()));
    }

    private List<Example> agreed(Collection<Example> found) {
        var women = found.stream().map(Example::person).filter(Objects::nonNull).toList();
        var yes = women.isEmpty() ? Set.<PersonId>of() : consents.among(women, NEWS);
        return found.stream()
                .map(one -> one.withConsent(
                        one.about() == About.UNIT || one.person() != null && yes.contains(one.person())))
                .toList();
    }

    <T> T writing(Actor actor, Supplier<T> work) {
        return scopes.names(actor, work);
    }
}
