package vn.sohoi.emulation.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * A round with the scores of all its units.
 *
 * @param steps the words of all steps
 * @param current number of the one that goes on; one more than all when the round is decided
 * @param when until when it goes on, or by which decision it ended
 * @param next the step that the reader may take now, or null
 * @param objections those that the reader may see
 */
record RoundPage(
        String title,
        String id,
        String scheme,
        String schemeHref,
        String period,
        List<String> steps,
        int current,
        String when,
        @Nullable Next next,
        List<Line> lines,
        List<Said> objections,
        Map<String, String> errors)
        implements Page {

    /**
     * The step to take.
     *
     * @param asksDecision whether it asks for the number of a decision
     */
    record Next(String name, String word, String note, boolean asksDecision, String decision) {}

    /**
     * A unit.
     *
     * @param parted whether equal points at a quota kept it from a grade
     */
    record Line(
            int place,
            String unit,
            String href,
            String counted,
            String claimed,
            String checked,
            String stands,
            String grade,
            boolean parted) {}

    /** An objection and where it is answered, or what was answered. */
    record Said(String unit, String criterion, String says, String answer, String href) {}

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
