package vn.sohoi.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** Who may ask and who may declare. Counting itself runs over the whole book and hands out numbers and pseudonyms only. */
@Component
class Guard {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Settled settled;
    private final Audit audit;

    Guard(Authoriser authoriser, Scopes scopes, Settled settled, Audit audit) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.settled = settled;
        this.audit = audit;
    }

    <T> T counting(Question question, Actor reader, Supplier<T> work) {
        return counting(List.of(question), reader, work);
    }

    /** Many questions in one scope. */
    <T> T counting(Collection<Question> questions, Actor reader, Supplier<T> work) {
        questions.stream()
                .map(Question::unit)
                .distinct()
                .forEach(unit -> authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit));
        questions.stream()
                .map(Question::knownAt)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(settled::demand);
        return scopes.numbers(work);
    }

    /** The highest class of which figures are told exactly to the reader: she sees the people themselves. */
    FieldClass exact(Actor reader) {
        return authoriser.most(reader, Purpose.FIGURES);
    }

    /** What is no figure of people and needs no scope. */
    <T> T reading(Collection<UnitId> units, Actor reader, Supplier<T> work) {
        units.forEach(unit -> authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit));
        return work.get();
    }

    @Transactional
    void writing(Declaration declaration, Actor actor, Runnable work) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, declaration.unit());
        work.run();
        audit.wrote(actor, "indicators.declare", "indicators.declared", declaration.unit(), declaration.indicator());
    }
}
