package vn.sohoi.privacy.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.privacy.Requests;
import vn.sohoi.privacy.Retention;
import vn.sohoi.web.WorkToDo;

/** Whoever answers for data in a unit is told when something there has outlived its period. */
@Component
class OutlivedToDo implements WorkToDo {
    private final Retention retention;
    private final Requests requests;

    OutlivedToDo(Retention retention, Requests requests) {
        this.retention = retention;
        this.requests = requests;
    }

    @Override
    public List<Work> of(Actor reader) {
        if (!requests.watches(reader)) return List.of();
        var kinds = retention.listed(reader).size();
        return kinds == 0
                ? List.of()
                : List.of(new Work(
                        kinds, "privacy.todo-outlived", "privacy.todo-outlived-note", RetentionController.PAGE));
    }
}
