package vn.sohoi.campaigns.poverty.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.web.FormPage;
import vn.sohoi.web.Ink;

/**
 * What women of a unit gave each other in a year without naming a household.
 *
 * @param writes whether the reader enters something here
 * @param units whose it may be, by number
 */
record MutualPage(
        String unit,
        long id,
        int year,
        List<YearSums.Sum> sums,
        List<Line> lines,
        boolean writes,
        Map<String, String> units,
        Map<String, String> means,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** Something given; {@code id} to strike it out. */
    record Line(String id, String what, String day, String unit, String helper) {}

    @Override
    public String title() {
        return Ink.t("campaigns.poverty.mutual");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }

    @Override
    public int peopleByName() {
        return (int) lines.stream().filter(one -> !one.helper().isBlank()).count();
    }
}
