package vn.sohoi.emulation.awards;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a receiver was given before, under whatever units it stood. */
@Component
class Earlier {
    private final AwardLists lists;
    private final Lineage lineage;
    private final Conditions conditions;
    private final AwardGate gate;

    Earlier(AwardLists lists, Lineage lineage, Conditions conditions, AwardGate gate) {
        this.lists = lists;
        this.lineage = lineage;
        this.conditions = conditions;
        this.gate = gate;
    }

    /** The newest first; in units that the reader does not reach too, for a certificate is no secret of the unit that asks. */
    List<Line> of(Receiver receiver, LocalDate day) {
        var stood = lineage.of(receiver.unit(), day);
        return gate.everywhere(() -> lists.of(receiver, stood));
    }

    /** What of these speaks against one more. */
    List<Finding> against(NewAward wish, Form form, List<Line> before) {
        return conditions.against(wish, form, before);
    }

    /** What speaks against one more. */
    List<Finding> against(NewAward wish, Receiver receiver, Form form) {
        return conditions.against(wish, form, of(receiver, wish.day()));
    }
}
