package vn.sohoi.activities.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.web.Page;

/**
 * One activity.
 *
 * @param facts words beside their meaning, in order
 * @param stamp its state
 * @param nobody whether a club meets to which nobody belonged on the day
 * @param main where the next step is done, with its word's key; empty where the reader may not
 * @param links other things that may be done, word's key to address
 */
record ActivityPage(
        String title,
        String unit,
        String href,
        String kind,
        String stamp,
        Map<String, String> facts,
        boolean nobody,
        List<Line> sheets,
        long came,
        String main,
        String mainKey,
        Map<String, String> links)
        implements Page {

    /**
     * The roll call of a branch.
     *
     * @param call where it is taken, or empty where the reader may not
     */
    record Line(String branch, long members, boolean taken, long came, long guests, String call) {}

    @Override
    public String tab() {
        return ActivityTabs.KEY;
    }
}
