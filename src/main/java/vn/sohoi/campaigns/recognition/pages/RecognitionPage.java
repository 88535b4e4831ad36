package vn.sohoi.campaigns.recognition.pages;

import java.util.List;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/**
 * Reviews of members of a unit in a year, in figures.
 *
 * @param campaign what is asked of women; empty where nothing is
 * @param sums members, how many of them were named, and the share
 * @param sheet where the reader names women of the unit itself; empty where not
 * @param held the day on which the unit itself held its review; empty where it held none
 * @param beneath the units directly beneath
 */
record RecognitionPage(
        String unit,
        long id,
        int year,
        String campaign,
        List<YearSums.Sum> sums,
        String sheet,
        String held,
        List<Line> beneath)
        implements Page {

    /** A unit beneath, with the same figures. */
    record Line(String unit, String href, List<YearSums.Sum> sums, String held) {}

    @Override
    public String title() {
        return Ink.t("campaigns.recognition.title");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return true;
    }
}
