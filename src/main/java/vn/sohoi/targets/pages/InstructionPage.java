package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One paper from above and what became of it.
 *
 * @param dateText as it is written
 * @param dateRead what it is read as, or empty
 * @param doubtKey key of the doubt about it, or empty
 * @param open what the reader's unit has still to report, by identity
 */
record InstructionPage(
        String title,
        long unit,
        String href,
        String issuer,
        String number,
        String dateText,
        String dateRead,
        String doubtKey,
        List<Row> rows,
        Map<String, String> open,
        Typed typed,
        Map<String, String> errors)
        implements Page {

    /** What one unit must do; the state is a key of the texts with its mark. */
    record Row(String unit, String deed, String due, String done, String answer, String stateKey, String mark) {}

    /** The answer as typed. */
    record Typed(String errand, String done, String answer) {}

    @Override
    public boolean asExcel() {
        return !rows.isEmpty();
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
