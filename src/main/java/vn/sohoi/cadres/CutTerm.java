package vn.sohoi.cadres;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;

/** Cuts a term short, within a scope that reaches its unit: whoever holds a position of it does no longer from the day on. */
@Component
class CutTerm {
    private final TermRows rows;
    private final HoldingRows holdings;
    private final MandateOfPosition mandate;
    private final Serving serving;
    private final Audit audit;

    CutTerm(TermRows rows, HoldingRows holdings, MandateOfPosition mandate, Serving serving, Audit audit) {
        this.rows = rows;
        this.holdings = holdings;
        this.mandate = mandate;
        this.serving = serving;
        this.audit = audit;
    }

    /** @param by number of the decision */
    void cut(Term term, LocalDate day, String by, Actor actor) {
        var beyond = holdings.beyond(term.id(), day);
        for (var held : beyond) {
            var position = rows.position(held.position()).orElseThrow();
            mandate.end(position, held, day, by, actor);
            holdings.disbelieve(held.id(), "");
            var from = Objects.requireNonNull(held.valid().from());
            if (from.isBefore(day))
                holdings.tell(held.over(DateSpan.between(from, day), End.TERM, by), term.unit(), actor);
        }
        rows.cut(term.id(), day, by);
        serving.tellAnew(beyond.stream().map(Holding::cadre).distinct().toList());
        audit.wrote(actor, "cadres.cut-term", "cadres.term", term.id(), "cut");
    }
}
