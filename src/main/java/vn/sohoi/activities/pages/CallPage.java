package vn.sohoi.activities.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.activities.Way;
import vn.sohoi.web.Page;
import vn.sohoi.web.chart.Square;

/**
 * The roll call of a branch or a club: a box for each woman says that she came.
 *
 * @param way everybody but these, or these only
 * @param taken whether it was taken before
 * @param guests one name on each line
 * @param square opens the page on another phone, for who may take the roll call
 * @param cards where a card for each woman is printed; empty where women of several branches stand together
 * @param list where a list of names is taken; empty where women of several branches stand together
 * @param listed whether the boxes are ticked as a list says, and nothing of it is written
 * @param doubts names of the list that leave open whom they mean
 */
record CallPage(
        String activity,
        String href,
        String branch,
        String when,
        String action,
        Way way,
        boolean taken,
        List<Row> rows,
        String guests,
        Square square,
        String cards,
        String list,
        boolean listed,
        List<Doubt> doubts,
        Map<String, String> errors)
        implements Page {

    /**
     * A woman with whom it is easy to mistake her only by her year of birth.
     *
     * @param branch on which she stands, where women of several branches are called together; else empty
     */
    record Row(String id, String name, String year, String branch, boolean came) {}

    /** A name of a list; {@code years} of birth of those who bear it, empty where nobody of the branch does. */
    record Doubt(String name, String years) {}

    /** How many boxes are ticked. */
    long came() {
        return rows.stream().filter(Row::came).count();
    }

    /** The same as ticked by a list, with the names of it that are in doubt. */
    CallPage listed(List<Doubt> open) {
        return new CallPage(
                activity, href, branch, when, action, way, taken, rows, guests, square, cards, list, true, open,
                errors);
    }

    @Override
    public String title() {
        return vn.sohoi.web.Ink.t("activities.call");
    }

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
