package vn.sohoi.membership.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * Women of 18 and over who are no members.
 *
 * @param names whether the reader sees people by name; else the page says why not
 * @param asked what was asked for
 * @param owners who looks after somebody, to choose from
 * @param steps where they may stand, to choose from
 * @param stretch which part is shown, or null when nobody is
 */
record ProspectsPage(
        String title,
        boolean names,
        Asked asked,
        Map<String, String> owners,
        Map<String, String> steps,
        List<Row> rows,
        @Nullable Stretch stretch)
        implements Page {

    /** What was asked for; {@code due} is filled for those whose next step is due. */
    record Asked(String owner, String step, String due) {
        boolean isPlain() {
            return owner.isEmpty() && step.isEmpty() && due.isEmpty();
        }
    }

    /**
     * One woman.
     *
     * @param stepKey where she stands, a key of the texts
     * @param due when the next step is due, or empty
     * @param late whether that day has passed
     */
    record Row(
            String href,
            String name,
            String birth,
            String branch,
            String stepKey,
            String owner,
            String due,
            boolean late) {}

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }

    @Override
    public String tab() {
        return "members";
    }
}
