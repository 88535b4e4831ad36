package vn.sohoi.targets.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Page;

/**
 * How far a round has come beneath a unit.
 *
 * @param title which round
 * @param due the last day, in words
 * @param level where the issuer itself stands and what it says, or null for who sees a part only
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
        @Nullable Level level,
        List<Sum> summary,
        List<Row> rows,
        List<Late> late,
        String give)
        implements Page {

    /**
     * The level that issued the resolution.
     *
     * @param reached how many of its own targets, in words
     * @param href its own review
     * @param writes whether the reader writes its summary
     */
    record Level(String reached, String href, String causes, String proposals, boolean writes) {}

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
