package vn.sohoi.targets.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * How far a round has come beneath a unit.
 *
 * @param title which round
 * @param due the last day, in words
 * @param summary what the reviews say of each target
 * @param late a polite text for each unit that is late
 * @param give where the reader hands in her unit's review, or empty
 */
record RoundPage(
        String title,
        String resolution,
        String href,
        String unit,
        String due,
        String plan,
        String count,
        List<Sum> summary,
        List<Row> rows,
        List<Late> late,
        String give)
        implements Page {

    /** One target: how many units have reached it, are on pace, are behind. */
    record Sum(String target, String href, long reached, long onPace, long behind) {}

    /** One unit; the words of its review are empty where it has handed in none. */
    record Row(String unit, String href, String held, String reached, String causes, String proposals, boolean late) {}

    /** What can be sent to a unit that is late. */
    record Late(String unit, String text) {}

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public String tab() {
        return TargetTabs.KEY;
    }
}
