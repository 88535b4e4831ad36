package vn.sohoi.emulation.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * A unit's score with what lies beneath each of its points.
 *
 * @param grade the grade as it stands, or empty
 * @param next what is missing for the next grade, or empty
 * @param steps where points can still be had
 */
record CardPage(
        String title,
        String round,
        String roundHref,
        String total,
        String most,
        String grade,
        String next,
        List<Step> steps,
        List<Group> groups)
        implements Page {

    /** Where points can still be had: the criterion, what it takes and what it gives. */
    record Step(String criterion, String takes, String gains) {}

    /** A group, or what stands outside of groups, with its points and its most. */
    record Group(String name, String points, String most, List<Line> lines) {}

    /**
     * A criterion.
     *
     * @param counted what the book counts, or a dash
     * @param figure where it opens to its rows, or empty
     * @param drawn whether it was drawn to be checked
     * @param why the last reason that was given, or empty
     * @param give where the reader gives points, or empty
     * @param object where she objects, or empty
     */
    record Line(
            String criterion,
            String rule,
            String counted,
            String figure,
            String evident,
            String claimed,
            String checked,
            String stands,
            boolean drawn,
            String why,
            String give,
            String object) {}

    @Override
    public String tab() {
        return EmulationTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
