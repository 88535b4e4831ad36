package vn.sohoi.people.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.Decoys;
import vn.sohoi.web.WorkToDo;

/** Somebody opened a record that belongs to nobody: who answers for the unit goes after it. */
@Component
class DecoyAlarms implements WorkToDo {
    private final Decoys decoys;

    DecoyAlarms(Decoys decoys) {
        this.decoys = decoys;
    }

    @Override
    public List<Work> of(Actor reader) {
        int waiting = decoys.waitingFor(reader).size();
        return waiting == 0
                ? List.of()
                : List.of(new Work(waiting, "people.alarm-todo", "people.alarm-todo-note", AlarmController.PAGE));
    }
}
