package vn.sohoi.privacy.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.privacy.Requests;
import vn.sohoi.web.WorkToDo;

/** The officer has all open requests in her work, the chair and the data protection officer those that press. */
@Component
class RequestsToDo implements WorkToDo {
    private final Requests requests;
    private final Clock clock;

    RequestsToDo(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Actor reader) {
        var today = LocalDate.now(clock);
        var open = requests.counted(reader);
        var work = new ArrayList<Work>();
        long late = open.stream().filter(one -> one.isLate(today)).count();
        long pressing = open.stream().filter(one -> one.isPressing(today)).count() - late;
        long calm = open.size() - late - pressing;
        if (late > 0) work.add(new Work(late, "privacy.todo-late", "privacy.todo-late-note", RequestsController.PAGE));
        if (pressing > 0)
            work.add(new Work(pressing, "privacy.todo-pressing", "privacy.todo-note", RequestsController.PAGE));
        if (calm > 0 && !requests.watches(reader))
            work.add(new Work(calm, "privacy.todo-open", "privacy.todo-note", RequestsController.PAGE));
        return work;
    }
}
