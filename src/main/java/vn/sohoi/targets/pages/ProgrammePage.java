package vn.sohoi.targets.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The programme of a unit's year.
 *
 * @param theme empty where the unit has set none
 * @param launch day and place, or empty
 * @param edit where it is written, or empty where the reader may not
 */
record ProgrammePage(
        String title, String unit, long id, int year, String theme, String launch, List<Content> contents, String edit)
        implements Page {

    /** One content with the progress of the targets under it. */
    record Content(String words, List<TargetLine> targets) {}

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
