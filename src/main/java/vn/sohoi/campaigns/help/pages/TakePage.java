package vn.sohoi.campaigns.help.pages;

import java.util.Map;
import vn.sohoi.campaigns.pages.CampaignTabs;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Page;

/** The form in which a child with a godmother is entered. */
record TakePage(Map<String, String> branches, Map<String, String> givers, TakeForm form, Map<String, String> errors)
        implements Page {
    @Override
    public String title() {
        return Ink.t("campaigns.help.take");
    }

    @Override
    public String tab() {
        return CampaignTabs.KEY;
    }
}
