package vn.sohoi.campaigns.works.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.campaigns.pages.YearSums;
import vn.sohoi.web.FormPage;
import vn.sohoi.web.Ink;

/**
 * Works of a unit in a year.
 *
 * @param high whether the unit stands above communes, where no work is shown
 * @param writes whether the reader registers works here, for one of {@code units} and one of {@code kinds}
 */
record WorksPage(
        String unit,
        long id,
        boolean high,
        int year,
        List<YearSums.Sum> sums,
        List<Line> lines,
        boolean writes,
        Map<String, String> units,
        Map<String, String> kinds,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** A work or a model. */
    record Line(String title, String kind, String href, String unit, String begun, String stateKind, String state) {}

    @Override
    public String title() {
        return Ink.t("campaigns.works.title");
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
