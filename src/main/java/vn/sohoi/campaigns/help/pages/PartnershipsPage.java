package vn.sohoi.campaigns.help.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.FormPage;
import vn.sohoi.web.Ink;

/**
 * What a unit and those above it agreed with partners, and the form for one more.
 *
 * @param back where the unit's help is
 * @param agrees whether the reader writes down what the unit agreed
 * @param form what was typed, by field
 */
record PartnershipsPage(
        String unit,
        String back,
        List<Line> lines,
        boolean agrees,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** One programme. */
    record Line(String name, String partner, String basis, String span, String unit) {}

    @Override
    public String title() {
        return Ink.t("campaigns.help.partnerships");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public boolean asExcel() {
        return !lines.isEmpty();
    }
}
