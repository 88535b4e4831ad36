package vn.sohoi.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.NamesAt;
import vn.sohoi.kernel.Actor;

/** For what people are named on a page, as features say it: the roll where none does. */
@Component
class NamesServe {
    private final List<NamesAt> pages;
    private final Authoriser authoriser;

    NamesServe(ObjectProvider<NamesAt> pages, Authoriser authoriser) {
        this.pages = pages.stream().toList();
        this.authoriser = authoriser;
    }

    /** Whether the actor is shown people by name on the page. */
    boolean seesThem(Actor actor, String page) {
        var purpose = pages.stream()
                .filter(one -> one.holds(page))
                .findFirst()
                .map(NamesAt::purpose)
                .orElse(Purpose.ROLL);
        return authoriser.seesNames(actor, purpose);
    }
}
