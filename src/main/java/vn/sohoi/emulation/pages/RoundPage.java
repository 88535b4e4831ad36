package vn.sohoi.emulation.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * A round with the scores of all its units.
 *
 * @param within the cluster whose members take part, or null
 * @param steps the words of all steps
 * @param current number of the one that goes on; one more than all when the round is decided
 * @param when until when it goes on, or by which decision it ended
 * @param draws whether the reader may draw anew who scores whom
 * @param next the step that the reader may take now, or null
 * @param objections those that the reader may see
 */
record RoundPage(
        String title,
        String id,
        String scheme,
        String schemeHref,
        String period,
        @Nullable Within within,
        List<String> steps,
        int current,
        String when,
        boolean draws,
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
     * @param checkedBy the unit that scores it, empty where the holder checks
     * @param parted whether equal points at a quota kept it from a grade
     */
    record Line(
            int place,
            String unit,
            String href,
            String checkedBy,
            String counted,
            String claimed,
            String checked,
            String stands,
            String grade,
            boolean parted) {}

    /** The cluster of a round, with the unit that hosts its year, if one does. */
    record Within(String name, String href, String host) {}

    /** Whether the units score each other. */
    boolean isCrossed() {
        return lines.stream().anyMatch(line -> !line.checkedBy().isEmpty());
    }

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
