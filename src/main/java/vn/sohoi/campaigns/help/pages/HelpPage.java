package vn.sohoi.campaigns.help.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * What a unit and all beneath gave in a year.
 *
 * @param id number of the unit
 * @param high whether it stands above communes, where nothing is handed over
 * @param sums each figure of the year with where it opens
 * @param named how many acts of help went to somebody with a name, and {@code counted} how many people were only counted
 * @param lines acts, the newest first; {@code stretch} says which, where there are more
 * @param give where something is entered, empty for who enters nothing here
 * @param children where the unit's children are, empty for who may not see them
 * @param names whether those who were helped are shown by name
 */
record HelpPage(
        String unit,
        long id,
        boolean high,
        int year,
        List<YearSums.Sum> sums,
        long named,
        long counted,
        List<Line> lines,
        @Nullable Stretch stretch,
        String give,
        String children,
        boolean names)
        implements Page {

    /** One act of help. */
    record Line(String what, String href, String day, String to, String donor, String worth) {}

    @Override
    public String title() {
        return Ink.t("campaigns.help.title");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return names ? lines.size() : 0;
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
