package vn.sohoi.access.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.EndingTerms;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** Her own term that ends soon, and those of posts that she fills. */
@Component
class TermsToDo implements WorkToDo {
    private static final int TWO_WEEKS = 14;

    private final EndingTerms terms;

    TermsToDo(EndingTerms terms) {
        this.terms = terms;
    }

    @Override
    public List<Work> of(Actor reader) {
        var work = new ArrayList<Work>();
        terms.daysLeft(reader)
                .ifPresent(days ->
                        work.add(new Work(1, "access.term-todo." + step(days), "access.term-todo-note", "/chuc-danh")));
        int others = terms.toFill(reader);
        if (others > 0) work.add(new Work(others, "access.terms-todo", "access.terms-todo-note", PostsController.PAGE));
        return work;
    }

    /** Said sixty days before, more urgently fourteen days before, and on the last day. */
    private static int step(int days) {
        if (days <= 1) return 1;
        return days <= TWO_WEEKS ? TWO_WEEKS : EndingTerms.DAYS;
    }
}
