package vn.sohoi.campaigns.help.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

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
        implements Page {

    /** One programme. */
    record Line(String name, String partner, String basis, String span, String unit) {}

    /** What was typed in the field, empty when nothing. */
    String typed(String field) {
        return form.getOrDefault(field, "");
    }

    @Override
    public String title() {
        return Ink.t("campaigns.help.partnerships");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
