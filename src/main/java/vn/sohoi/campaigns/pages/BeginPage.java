package vn.sohoi.campaigns.pages;

import java.util.Map;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** Entering a campaign. */
record BeginPage(BeginForm form, Map<String, String> kinds, Map<String, String> errors) implements Page {
    @Override
    public String title() {
        return Ink.t("campaigns.begin");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
