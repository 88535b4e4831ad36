package vn.sohoi.campaigns.pages;

import java.util.Map;
import vn.sohoi.web.FormPage;
import vn.sohoi.web.Ink;

/** Looking again at a criterion that was not met. */
record LookPage(
        String id,
        String head,
        String href,
        String plan,
        Map<String, String> outcomes,
        Map<String, String> form,
        Map<String, String> errors)
        implements FormPage {

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
