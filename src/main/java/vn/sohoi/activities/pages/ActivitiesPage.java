package vn.sohoi.activities.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The activities of a unit in a year.
 *
 * @param id of the unit
 * @param years that can be chosen
 * @param above the unit above within the reader's reach, or null
 * @param plan where one is planned, or empty where the reader may not
 * @param absent where it is seen who stays away, or empty for who does not see the women of a branch
 * @param spent by source, of what was held in the year
 * @param groups waiting for a word, to come, over; without the empty ones
 */
record ActivitiesPage(
        String title,
        long id,
        int year,
        List<Integer> years,
        List<Link> above,
        String plan,
        String absent,
        List<Group> groups,
        List<Below> below,
        List<Spent> spent)
        implements Page {

    record Link(String name, String href) {}

    record Group(String name, List<Line> lines) {}

    /**
     * One activity.
     *
     * @param kind of its state's mark
     */
    record Line(String when, String name, String href, String themes, String kind, String state) {}

    /** A unit directly beneath, counted with all beneath it. */
    record Below(String name, String href, long held, long planned, long silent) {}

    /** What the unit spent of a source, in đồng: itself, and with those beneath it. */
    record Spent(String source, long own, long whole) {}

    /** Of all sources. */
    Spent spentTogether() {
        return new Spent(
                "",
                spent.stream().mapToLong(Spent::own).sum(),
                spent.stream().mapToLong(Spent::whole).sum());
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
