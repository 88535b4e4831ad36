package vn.sohoi.campaigns.recognition.pages;

import java.util.List;
import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.FormPage;
import vn.sohoi.web.Ink;

/**
 * The review of a branch in a year: a box for each member says that she is named.
 *
 * @param campaign what is asked of women, with its {@code criteria}
 * @param held whether a review was written before
 */
record ReviewPage(
        String branch,
        int year,
        String action,
        String campaign,
        List<String> criteria,
        boolean held,
        List<Row> rows,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

    /** A member; her year of birth tells her from another of her name. */
    record Row(String id, String name, String year, boolean named) {}

    /** How many boxes are ticked. */
    long named() {
        return rows.stream().filter(Row::named).count();
    }

    @Override
    public String title() {
        return Ink.t("campaigns.recognition.of-year", String.valueOf(year));
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return rows.size();
    }
}
