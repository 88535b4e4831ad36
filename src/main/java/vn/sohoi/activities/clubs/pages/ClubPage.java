package vn.sohoi.activities.clubs.pages;

import java.util.List;
import vn.sohoi.activities.pages.ActivityTabs;
import vn.sohoi.web.Page;

/**
 * One club.
 *
 * @param back of the list in which it stands
 * @param does what it is
 * @param end address of ending it, empty where the reader may not or it is over
 * @param takeOver address of taking it over, empty where the reader may not
 * @param branches how many women of each branch beneath its keeper belong to it; all of them where the reader says it of some
 * @param plan address of planning a meeting, empty where the reader may not or it is over
 * @param meetings of the last year and to come that the reader reads of, the newest first
 */
record ClubPage(
        String name,
        String back,
        String unit,
        boolean running,
        String does,
        String about,
        List<Keeper> keepers,
        String end,
        String takeOver,
        List<Branch> branches,
        long women,
        String plan,
        List<Meeting> meetings)
        implements Page {

    /**
     * Who keeps or kept it up.
     *
     * @param how the paper, and why it ended
     */
    record Keeper(String unit, String days, String how) {}

    /** A meeting of the club, on its first day. */
    record Meeting(String name, String when, String href) {}

    /**
     * A branch.
     *
     * @param say address of saying which of its women belong, empty for one who does not see them
     */
    record Branch(String name, long women, String say) {}

    /** Branches whose women belong to it. */
    List<Branch> present() {
        return branches.stream().filter(one -> one.women() > 0).toList();
    }

    /** The others, of which the reader may say it. */
    List<Branch> absent() {
        return branches.stream().filter(one -> one.women() == 0).toList();
    }

    @Override
    public String title() {
        return name;
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
