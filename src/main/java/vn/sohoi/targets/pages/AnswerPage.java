package vn.sohoi.targets.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * What a unit was given, and its yes or no.
 *
 * @param seen the giving that is answered
 * @param amount in all
 * @param parts by parts of the period; empty where it was given as a whole
 * @param giver who gave it
 * @param before what the unit reached in the year before the target, or a dash
 */
record AnswerPage(
        String title,
        String unit,
        String href,
        String seen,
        Cell amount,
        List<Part> parts,
        String giver,
        String given,
        Cell before,
        String reason,
        Map<String, String> errors)
        implements Page {

    /** One part of the period. */
    record Part(String word, long amount) {}

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
