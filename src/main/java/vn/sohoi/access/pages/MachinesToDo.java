package vn.sohoi.access.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Sessions;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** Two machines at once are sometimes hers, and sometimes not: she is told on both. */
@Component
class MachinesToDo implements WorkToDo {
    private final Sessions sessions;

    MachinesToDo(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Work> of(Actor reader) {
        int alive = sessions.alive(reader);
        return alive < 2
                ? List.of()
                : List.of(
                        new Work(alive, "access.machines-todo", "access.machines-todo-note", MachinesController.PAGE));
    }
}
