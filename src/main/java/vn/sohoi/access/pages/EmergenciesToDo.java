package vn.sohoi.access.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Emergencies;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** Names that were opened in an emergency: who answers for the unit hears of it at once. */
@Component
class EmergenciesToDo implements WorkToDo {
    private final Emergencies emergencies;

    EmergenciesToDo(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public List<Work> of(Actor reader) {
        int waiting = emergencies.waitingFor(reader).size();
        return waiting == 0
                ? List.of()
                : List.of(new Work(
                        waiting,
                        "access.emergency-todo",
                        "access.emergency-todo-note",
                        EmergencyReviewController.PAGE));
    }
}
