package vn.sohoi.reorganisation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * A plan before it goes on: what is handed over, whether before is after, what stands in the way.
 *
 * @param counted what is counted and opens, keys of the texts
 * @param step what the reader may do next: SUBMIT, SCHEDULE, UNDO, or empty
 * @param waitingFor a sentence for who can do nothing now
 */
record PreviewPage(
        String title,
        PlanPage.Head head,
        List<Sum> sums,
        List<String> counted,
        List<Way> ways,
        @Nullable Stretch stretch,
        List<PlanPage.Said> lines,
        List<Kind> conflicts,
        int blocking,
        String step,
        String waitingFor)
        implements Page {

    /** Before and after over all units. */
    record Sum(String textKey, long before, long after) {}

    /** One hand-over. */
    record Way(
            String href,
            String from,
            String to,
            int branches,
            int pieces,
            List<Counted> counts,
            String agreed,
            boolean done) {}

    /** Conflicts of one kind: the first of them. */
    record Kind(boolean blocks, int all, List<Said> said) {}

    /** One of them. */
    record Said(String sentence, String href) {}

    @Override
    public String tab() {
        return "units";
    }
}
