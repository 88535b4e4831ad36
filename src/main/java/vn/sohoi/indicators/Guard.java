package vn.sohoi.indicators;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;

/** Who may ask and who may declare. Counting itself runs over the whole book and hands out numbers and pseudonyms only. */
@Component
class Guard {
    private final Authoriser authoriser;
    private final Scopes scopes;
    private final Audit audit;

    Guard(Authoriser authoriser, Scopes scopes, Audit audit) {
        this.authoriser = authoriser;
        this.scopes = scopes;
        this.audit = audit;
    }

    <T> T counting(Question question, Actor reader, Supplier<T> work) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, question.unit());
        return scopes.numbers(work);
    }

    @Transactional
    void writing(Declaration declaration, Actor actor, Runnable work) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, declaration.unit());
        work.run();
        audit.wrote(actor, "indicators.declare", "indicators.declared", declaration.unit(), declaration.indicator());
    }
}
