package vn.sohoi.campaigns.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Member households of a unit in a year.
 *
 * @param sums the unit's own figures
 * @param below those of the units directly beneath
 * @param households by name, of a branch and for who may see them; null for others
 * @param marks where the branch's households are verified, empty where the reader may not
 * @param sample the commune's sample, empty where it has none to show
 */
record HouseholdsPage(
        String unit,
        long id,
        int year,
        String campaign,
        Sums sums,
        List<Below> below,
        @Nullable List<Line> households,
        String marks,
        String sample)
        implements Page {

    /** Four figures, each with where it opens. */
    record Sums(Number all, Number meeting, Number share, Number unreached) {}

    /** A figure as it is written. */
    record Number(String value, String href) {}

    /** A unit beneath. */
    record Below(String name, String href, Sums sums) {}

    /** A household by name, in words: what was said by each. */
    record Line(String head, String href, String self, String branch, String commune, String result, boolean drawn) {}

    @Override
    public String title() {
        return Ink.t("campaigns.households-of", unit);
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return households == null ? 0 : households.size();
    }
}
