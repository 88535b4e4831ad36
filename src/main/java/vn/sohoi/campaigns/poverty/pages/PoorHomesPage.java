package vn.sohoi.campaigns.poverty.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;
import vn.sohoi.web.Stretch;

/**
 * Poor and near-poor households of a unit in a year.
 *
 * @param id number of the unit
 * @param high whether it stands above communes, where no household is shown
 * @param names whether the reader sees households
 * @param sums each figure of the year with where it opens
 * @param branches how many each branch has
 * @param withoutWoman how many households have nobody in the book
 * @param lines the households, those on the list first; {@code stretch} says which, where there are more
 * @param take where a list is taken over, empty for who enters nothing here
 */
record PoorHomesPage(
        String unit,
        long id,
        boolean high,
        boolean names,
        int year,
        List<YearSums.Sum> sums,
        List<Branch> branches,
        long withoutWoman,
        List<Line> lines,
        @Nullable Stretch stretch,
        String take)
        implements Page {

    /** How many a branch has. */
    record Branch(String name, String href, long poor, long nearPoor, long left) {}

    /** A household: {@code state} is how it stands, with the kind of its mark. */
    record Line(String head, String href, String branch, String women, String helped, String stateKind, String state) {}

    @Override
    public String title() {
        return Ink.t("campaigns.poverty.title");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return lines.size();
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
