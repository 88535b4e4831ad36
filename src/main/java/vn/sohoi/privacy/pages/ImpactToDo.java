package vn.sohoi.privacy.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.privacy.Impact;
import vn.sohoi.web.WorkToDo;

/** The data protection officer is reminded when the impact file was not reviewed within six months. */
@Component
class ImpactToDo implements WorkToDo {
    private final Impact impact;

    ImpactToDo(Impact impact) {
        this.impact = impact;
    }

    @Override
    public List<Work> of(Actor reader) {
        return impact.isDue(reader)
                ? List.of(new Work(1, "privacy.todo-impact", "privacy.todo-impact-note", ImpactController.PAGE))
                : List.of();
    }
}
