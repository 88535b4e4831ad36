package vn.sohoi.reorganisation.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.reorganisation.spi.Residents.Resident;
import vn.sohoi.web.Page;

/**
 * A branch that is cut: its parts, and the form for one more.
 *
 * @param back to the unit's page
 * @param words of an address that was looked for, and how many live there
 * @param people whom the reader may pick by hand; nobody for a reader of numbers
 */
record CutPage(
        String title,
        PlanPage.Head head,
        String action,
        String back,
        boolean open,
        List<Part> parts,
        Map<String, String> targets,
        Map<String, String> groups,
        String words,
        int there,
        List<Resident> people)
        implements Page {

    /** A part. */
    record Part(long id, String name, String to, String textKey, String said, List<Counted> counts) {}

    @Override
    public String tab() {
        return "units";
    }
}
