package vn.sohoi.campaigns.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Member households of a unit in a year.
 *
 * @param sums the unit's own figures
 * @param below those of the units directly beneath
 * @param households by name, of a branch and for who may see them; null for others
 * @param failing how many households do not meet each criterion, for who sees them by name
 * @param ways where the reader goes on
 */
record HouseholdsPage(
        String unit,
        long id,
        int year,
        String campaign,
        Sums sums,
        List<Below> below,
        @Nullable List<Line> households,
        Map<String, Integer> failing,
        Ways ways)
        implements Page {

    /**
     * Where households are verified, what they say of themselves is entered, the commune's sample is, and certificates are printed;
     * empty where not.
     */
    record Ways(String verify, String self, String sample, String print) {}

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

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public boolean saysGuarded() {
        return true;
    }
}
