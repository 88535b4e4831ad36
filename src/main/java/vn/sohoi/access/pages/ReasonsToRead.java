package vn.sohoi.access.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.ReadingBudget;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** Why somebody opened so many women's pages: her chair reads it. */
@Component
class ReasonsToRead implements WorkToDo {
    private final ReadingBudget budget;

    ReasonsToRead(ReadingBudget budget) {
        this.budget = budget;
    }

    @Override
    public List<Work> of(Actor reader) {
        int unseen = budget.unseen(reader).size();
        return unseen == 0
                ? List.of()
                : List.of(new Work(
                        unseen, "access.reasons-todo", "access.reasons-todo-note", MoreReadingController.REASONS));
    }
}
