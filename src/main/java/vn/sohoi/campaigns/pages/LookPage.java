package vn.sohoi.campaigns.pages;

import java.util.Map;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Looking again at a criterion that was not met. */
record LookPage(
        String id,
        String head,
        String href,
        String plan,
        Map<String, String> outcomes,
        Map<String, String> form,
        Map<String, String> errors)
        implements Page {

    /** What was typed into the field. */
    String typed(String field) {
        return form.getOrDefault(field, "");
    }

    @Override
    public String title() {
        return Ink.t("campaigns.look-title");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }

    @Override
    public int peopleByName() {
        return 1;
    }
}
