package vn.sohoi.access.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.JointActs;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** A day is all that the first person's wish holds: the second finds it in her work. */
@Component
class JointToDo implements WorkToDo {
    private final JointActs acts;

    JointToDo(JointActs acts) {
        this.acts = acts;
    }

    @Override
    public List<Work> of(Actor reader) {
        int waiting = acts.waitingFor(reader).size();
        return waiting == 0
                ? List.of()
                : List.of(new Work(waiting, "access.joint-todo", "access.joint-todo-note", JointController.PAGE));
    }
}
